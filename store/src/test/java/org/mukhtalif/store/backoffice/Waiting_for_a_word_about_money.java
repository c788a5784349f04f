package org.mukhtalif.store.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.ListInPieces;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payments.Alarms;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.payments.RefundId;
import org.mukhtalif.store.payments.Refunds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Waiting_for_a_word_about_money {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int MANY = PaymentsPages.ROWS + 1;

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    Alarms alarms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void leads_from_page_to_page_past_every_transfer() throws Exception {
        var offer = goods.anOffer(4_500, MANY);
        var placed = new HashSet<String>();
        for (int order = 0; order < MANY; order++) {
            var cart = shopping.cart(Map.of(offer, 1));
            placed.add(shopping.placed(Shopping.paid("bank-transfer", shopping.placement(cart)))
                    .payment()
                    .toString());
        }

        assertThat(seenOn("transfers", "/staff/payments/([0-9a-f-]{36})/arrival"))
                .containsAll(placed);
    }

    @Test
    void leads_from_page_to_page_past_everything_that_goes_back() throws Exception {
        var reference = PaymentReference.random();
        var asked = Stream.generate(RefundId::random).limit(MANY).toList();
        transaction.executeWithoutResult(_ -> {
            payments.start(reference, PaymentMethod.CASH_ON_DELIVERY, Money.halalas(MANY), NOON);
            payments.capture(reference, "17", Money.halalas(MANY), NOON);
            asked.forEach(id -> payments.refund(reference, "17", id, Money.halalas(1), NOON));
        });

        assertThat(seenOn("refunds", "/staff/payments/refunds/([0-9a-f-]{36})/transfer"))
                .containsAll(asked.stream().map(RefundId::toString).toList());

        transaction.executeWithoutResult(_ -> asked.forEach(id -> refunds.done(id, NOON)));
    }

    @Test
    void leads_from_page_to_page_past_everything_that_did_not_match() throws Exception {
        var reference = PaymentReference.random();
        transaction.executeWithoutResult(
                _ -> payments.start(reference, PaymentMethod.CASH_ON_DELIVERY, Money.halalas(MANY), NOON));
        var raised = Stream.generate(UUID::randomUUID).limit(MANY).toList();
        raised.forEach(id -> raise(reference, id));

        assertThat(seenOn("alarms", "/staff/payments/alarms/([0-9a-f-]{36})/end"))
                .containsAll(raised.stream().map(UUID::toString).toList());

        raised.forEach(id -> alarms.seen(id, NOON));
    }

    @Test
    void begins_at_the_top_for_a_place_that_is_none() throws Exception {
        ListInPieces.assertBeginning(
                web, people.with(Role.OPERATOR), "/staff/payments?transfers=elsewhere&alarms=1&refunds=");
    }

    private Set<String> seenOn(String list, String each) throws Exception {
        return new ListInPieces("/staff/payments", list, PaymentsPages.ROWS)
                .seen(web, people.with(Role.OPERATOR), each);
    }

    private void raise(PaymentReference reference, UUID id) {
        db.sql("""
                insert into payments.alarm (id, reference, kind, amount_minor, currency, raised_at)
                values (:id, :reference, 'PAID_TWICE', 100, 'SAR', :at)
                """)
                .param("id", id)
                .param("reference", reference.value())
                .param("at", NOON.atOffset(ZoneOffset.UTC))
                .update();
    }
}
