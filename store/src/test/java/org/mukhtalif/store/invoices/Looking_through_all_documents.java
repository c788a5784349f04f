package org.mukhtalif.store.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.ListInPieces;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.FreshNumbers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Looking_through_all_documents {

    private static final int ON_A_PAGE_OF_THE_STORE = 100;
    private static final int ON_A_PAGE_OF_A_MERCHANT = 20;
    private static final String NUMBER = "class=\"whole\">([SM][0-9]*-C?[0-9]+)<";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    FreshNumbers numbers;

    @Autowired
    Issuers issuers;

    @Autowired
    Issuing issuing;

    @Autowired
    TransactionTemplate transaction;

    private MerchantId nakhil;

    @BeforeEach
    void al_nakhil_issues_its_own() {
        nakhil = goods.merchant();
        goods.registeredForVat(nakhil, "310000000000003");
    }

    @Test
    void leads_the_store_from_page_to_page_past_those_of_one_second() throws Exception {
        var issued = issue(ON_A_PAGE_OF_THE_STORE + 1);

        for (var page : new String[] {"/staff/invoices", "/en/staff/invoices"})
            assertThat(new ListInPieces(page, "documents", ON_A_PAGE_OF_THE_STORE)
                            .seen(web, people.with(Role.OPERATOR), NUMBER))
                    .containsAll(issued);
    }

    @Test
    void leads_a_merchant_from_page_to_page_past_its_own_and_no_others() throws Exception {
        var ofAnother = issue(1).iterator().next();
        al_nakhil_issues_its_own();
        var issued = issue(ON_A_PAGE_OF_A_MERCHANT + 1);
        var teller = people.of(nakhil);

        for (var page : new String[] {"/desk/money", "/en/desk/money"})
            assertThat(new ListInPieces(page, "documents", ON_A_PAGE_OF_A_MERCHANT).seen(web, teller, NUMBER))
                    .containsAll(issued)
                    .doesNotContain(ofAnother);
        ListInPieces.assertBeginning(web, teller, "/desk/money?documents=" + ofAnother);
    }

    /// As many sales as are wanted, as one batch.
    private Set<String> issue(int count) {
        var order = shopping.placed(
                goods.offer(goods.product(nakhil, goods.section(), "تمر سكري", "Sukkari dates"), nakhil, 4_500, 5));
        var part = order.partOf(nakhil).orElseThrow();
        var lines = Drafts.lines(part, order.placedAt());
        var id = IssuerId.of(nakhil);
        var issuer = issuers.find(id, nakhil, order.placedAt()).orElseThrow();
        var issued = new HashSet<String>();
        transaction.executeWithoutResult(_ -> {
            var ends = issuing.lock(Set.of(id));
            for (int i = 0; i < count; i++)
                issued.add(issuing.issue(Draft.sale(numbers.next(), nakhil, lines), issuer, ends)
                        .toString());
            issuing.keep(ends);
        });
        return issued;
    }
}
