package org.mukhtalif.store.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.payments.BankTransfers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@StoreTest
class Paying_by_a_program extends ProgramsThatPay {

    private static final byte[] PDF = "%PDF-1.7 a receipt of a bank %%EOF".getBytes(UTF_8);

    @Autowired
    private BankTransfers transfers;

    @Autowired
    private People people;

    @Test
    void the_companys_page_is_told_and_paying_there_is_seen_at_once() {
        var order = ordered("online");
        var before = program().get(path(order) + "/payment", "Order-Secret", secret(order));
        var page = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        simulator.pay(URI.create(page.at("/address")), CARD);
        var after = program().post(path(order) + "/payment/check", "", "Order-Secret", secret(order));

        assertThat(before.at("/state")).isEqualTo("started");
        assertThat(before.at("/until")).isNotBlank();
        assertThat(before.number("/due/minorUnits")).isEqualTo(order.total().minorUnits());
        assertThat(page.status()).isEqualTo(200);
        assertThat(after.at("/state")).isEqualTo("captured");
        assertThat(after.body().has("until")).isFalse();
    }

    @Test
    void the_browsers_return_and_the_companys_message_at_once_are_one_order_and_one_capture() throws Exception {
        for (int round = 0; round < 20; round++) {
            var order = ordered("online");
            var page = page(order, "https://dates.storefront.example/done");
            var back = paidInTheBrowser(URI.create(page.at("/address")));
            var notice = simulator.notices().getLast();
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var answers = both.invokeAll(List.<Callable<Integer>>of(
                        () -> status(get(back.getPath())),
                        () -> status(MockMvcRequestBuilders.post("/payments/notifications")
                                .content(notice)),
                        () -> status(get(back.getPath()))));
                for (var answer : answers) assertThat(answer.get()).isIn(200, 303);
            }
            assertThat(db.sql("""
                            select count(*)
                              from payments.attempt
                             where reference = :reference
                               and state = 'CAPTURED'
                            """)
                            .param("reference", order.payment().value())
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(orders.find(order.number()).orElseThrow().state()).isInstanceOf(OrderState.Confirmed.class);
        }
    }

    @Test
    void an_open_page_is_told_again_and_of_a_paid_order_none() {
        var order = ordered("online");
        var first = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        var second = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));
        simulator.pay(URI.create(first.at("/address")), CARD);
        program().post(path(order) + "/payment/check", "", "Order-Secret", secret(order));
        var refused = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));

        assertThat(second.at("/address")).isEqualTo(first.at("/address"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/type")).isEqualTo("/problems/nothing-owed");
    }

    @Test
    void a_company_that_is_silent_is_told_with_the_seconds_to_wait() {
        var order = ordered("online");
        simulator.behave(Map.of("silences", "9"));
        var refused = program().post(path(order) + "/payment/page", "", "Order-Secret", secret(order));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("/type")).isEqualTo("/problems/company-silent");
        assertThat(refused.headers()).containsEntry("Retry-After", "5");
    }

    @Test
    void another_way_can_be_chosen_and_a_transfer_tells_where_to() {
        var order = ordered("online");
        var offered = program().get(path(order) + "/payment", "Order-Secret", secret(order));
        assertThat(offered.body().at("/others").toString()).isEqualTo("[\"bank-transfer\"]");

        var changed = change(order, "bank-transfer");
        assertThat(changed.at("/method")).isEqualTo("bank-transfer");
        assertThat(changed.at("/transfer/iban")).isEqualTo("SA0380000000608010167519");
        assertThat(changed.at("/transfer/reference")).isEqualTo(order.number().value());
        assertThat(change(order, "bank-transfer").status()).isEqualTo(200);
        for (var wrong : new String[] {"cash-on-delivery", "barter", ""}) {
            var refused = change(order, wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(409);
            assertThat(refused.at("/type")).isEqualTo("/problems/method-not-changed");
        }
    }

    @Test
    void a_receipt_is_taken_while_a_transfer_is_awaited_and_no_longer() throws Exception {
        var order = ordered("bank-transfer");
        var kept = send(order, PDF);
        var wrong = send(order, "just words".getBytes(UTF_8));
        transfers.received(order.payment());
        var late = send(order, PDF);

        assertThat(kept.at("/transfer/receiptSentAt").asString()).isNotBlank();
        assertThat(wrong.at("/type").asString()).isEqualTo("/problems/receipt-refused");
        assertThat(wrong.at("/reason").asString()).isEqualTo("other-kind");
        assertThat(late.at("/type").asString()).isEqualTo("/problems/transfer-not-awaited");
    }

    @Test
    void an_order_that_waits_for_its_money_is_called_off_whole() {
        var order = ordered("bank-transfer");
        var done = program().post(path(order) + "/cancellation", "{}", "Order-Secret", secret(order));
        var again = program().post(path(order) + "/cancellation", "{}", "Order-Secret", secret(order));
        var payment = program().get(path(order) + "/payment", "Order-Secret", secret(order));

        assertThat(done.at("/state")).isEqualTo("cancelled");
        assertThat(again.at("/type")).isEqualTo("/problems/too-late");
        assertThat(payment.at("/state")).isEqualTo("cancelled");
    }

    @Test
    void only_who_knows_the_secret_or_whose_it_is_sees_how_it_is_paid() {
        var sara = people.shopper();
        var placement = shopping.placement(
                shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)), Optional.of(sara.subject()), Shopping.sara());
        var order = shopping.placed(Shopping.paid("bank-transfer", placement));
        var own = "/api/v1/me/orders/" + order.number() + "/payment";

        assertThat(program().get(own, "Authorization", bearer(sara)).at("/method"))
                .isEqualTo("bank-transfer");
        assertThat(program().get(own, "Authorization", bearer(people.shopper())).status())
                .isEqualTo(404);
        assertThat(program().get(own).status()).isEqualTo(401);
        assertThat(program().get(path(order) + "/payment").status()).isEqualTo(404);
    }

    private Program.Answer change(Order order, String method) {
        return program()
                .put(
                        path(order) + "/payment/method",
                        "{\"method\": \"%s\"}".formatted(method),
                        "Order-Secret",
                        secret(order));
    }

    private static String bearer(People.Somebody somebody) {
        return "Bearer " + somebody.session().getValue();
    }
}
