package org.mukhtalif.store.invoices;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Reporting_to_the_authority {

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

    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger clearance = new AtomicInteger(200);
    private final AtomicReference<String> stamped = new AtomicReference<>("");
    private final List<String> told = new CopyOnWriteArrayList<>();
    private HttpServer authority;
    private Reports reports;
    private Reporting reporting;
    private MerchantId merchant;

    @BeforeEach
    void somebody_stands_in_for_the_authority() throws IOException {
        authority = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        authority.createContext("/", this::answer);
        authority.start();
        var settings = new InvoiceSettings(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "http://127.0.0.1:" + authority.getAddress().getPort(),
                "user",
                "secret");
        reports = new Reports(db, settings, clock);
        reporting = new Reporting(reports, tasks, new TaxAuthority(settings, buyers), clock);
        merchant = goods.merchant();
        goods.registeredForVat(merchant, "310000000000003");
    }

    @AfterEach
    void nothing_is_left_to_tell() {
        status.set(200);
        clearance.set(200);
        clock.advance(Duration.ofHours(2));
        reporting.reportDue();
        authority.stop(0);
        clock.reset();
    }

    @Test
    void a_document_is_told_once_with_its_hash() {
        issue();

        reporting.reportDue();
        reporting.reportDue();

        assertThat(told)
                .singleElement()
                .asString()
                .contains("/invoices/reporting/single")
                .contains("\"invoiceHash\":\"");
    }

    @Test
    void what_is_refused_is_tried_again_and_alarms_before_the_day_is_over() {
        status.set(500);
        issue();

        reporting.reportDue();
        assertThat(told).hasSize(1);
        assertThat(reporting.standing().nearlyLate()).isZero();
        clock.advance(Duration.ofHours(20).plusMinutes(1));
        reporting.reportDue();

        assertThat(told).hasSize(2);
        assertThat(reporting.standing().nearlyLate()).isPositive();
        assertThat(reporting.standing().isAlarming()).isTrue();
    }

    @Test
    void a_tax_invoice_is_cleared_and_its_code_is_the_authoritys_then() {
        stamped.set(
                "<Invoice><cac:AdditionalDocumentReference><cbc:ID>QR</cbc:ID> <cac:Attachment>"
                        + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"text/plain\">c3RhbXBlZA==</cbc:EmbeddedDocumentBinaryObject>");
        var number = issue(Form.TAX);
        assertThat(reporting.clearanceOf(found(number))).isEqualTo(Clearance.WAITING);

        reporting.reportDue();

        assertThat(told).singleElement().asString().contains("/invoices/clearance/single");
        assertThat(reporting.clearanceOf(found(number))).isEqualTo(Clearance.CLEARED);
        assertThat(found(number).squareCode()).isEqualTo("c3RhbXBlZA==");
    }

    @Test
    void one_that_is_not_cleared_alarms_after_ten_minutes() {
        clearance.set(500);
        var number = issue(Form.TAX);

        reporting.reportDue();
        assertThat(reporting.standing().nearlyLate()).isZero();
        clock.advance(Duration.ofMinutes(11));

        assertThat(reporting.standing().nearlyLate()).isPositive();
        assertThat(reporting.clearanceOf(found(number))).isEqualTo(Clearance.WAITING);
    }

    @Test
    void while_clearance_is_off_it_is_reported() {
        clearance.set(303);
        var number = issue(Form.TAX);

        reporting.reportDue();

        assertThat(told).hasSize(2);
        assertThat(told.getLast()).contains("/invoices/reporting/single");
        assertThat(reporting.clearanceOf(found(number))).isEqualTo(Clearance.CLEARED);
    }

    @Test
    void what_the_authority_had_before_is_not_told_for_ever() {
        status.set(409);
        issue();

        reporting.reportDue();
        clock.advance(Duration.ofHours(2));
        reporting.reportDue();

        assertThat(told).hasSize(1);
    }

    private Invoice found(InvoiceNumber number) {
        return invoices.find(number).orElseThrow();
    }

    private void issue() {
        issue(Form.SIMPLIFIED);
    }

    private InvoiceNumber issue(Form form) {
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

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            told.add(exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            boolean clears = exchange.getRequestURI().getPath().contains("clearance");
            var answer = "{\"clearedInvoice\":\"%s\"}"
                    .formatted(Base64.getEncoder().encodeToString(stamped.get().getBytes(StandardCharsets.UTF_8)))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(clears ? clearance.get() : status.get(), answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
