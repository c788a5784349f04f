package org.mukhtalif.store.invoices;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A merchant with a VAT number of its own, and somebody who stands in for the authority that is told of its documents.
abstract class ToldToTheAuthority {

    @Autowired
    JdbcClient db;

    @Autowired
    Chains chains;

    @Autowired
    Documents documents;

    @Autowired
    Writing writing;

    @Autowired
    DueTasks tasks;

    @Autowired
    Buyers buyers;

    @Autowired
    Invoices invoices;

    @Autowired
    Goods goods;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    TestAuthority authority;

    Reports reports;

    Reporting reporting;

    MerchantId merchant;

    @BeforeEach
    void somebody_stands_in_for_the_authority() {
        authority = new TestAuthority();
        reports = new Reports(db, authority.settings(), clock);
        reporting = new Reporting(reports, tasks, new TaxAuthority(authority.settings(), buyers), clock);
        merchant = goods.merchant();
        goods.registeredForVat(merchant, "310000000000003");
    }

    @AfterEach
    void nothing_is_left_to_tell() {
        db.sql("delete from invoices.report").update();
        authority.close();
        clock.reset();
    }

    Invoice found(InvoiceNumber number) {
        return invoices.find(number).orElseThrow();
    }

    /// For one piece at ten riyals.
    InvoiceNumber issue(Form form) {
        var issuer = IssuerId.of(merchant);
        var issuing = new Issuing(chains, documents, reports, writing, clock);
        var gross = Money.halalas(1_000);
        var rate = Percentage.of("15");
        var line = new InvoiceLine(1, new Bilingual("تمر", "Dates"), 1, gross, rate.includedIn(gross), rate);
        var draft = new Draft(
                Kind.INVOICE,
                form,
                Subject.COMMISSION,
                Optional.empty(),
                merchant,
                List.of(line),
                Optional.empty(),
                Optional.empty());
        var seller = new Issuer(
                issuer, new Bilingual("متجر", "Shop"), "310000000000003", Optional.empty(), Optional.empty(), "الرياض");
        return requireNonNull(transaction.execute(_ -> {
            issuing.lock(issuer);
            return issuing.issue(draft, seller);
        }));
    }
}
