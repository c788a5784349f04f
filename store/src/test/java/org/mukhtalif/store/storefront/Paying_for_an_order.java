package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.mukhtalif.store.payments.Reconciler;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Paying_for_an_order {

    private static final Pattern COMPANYS_PAGE = Pattern.compile("href=\"(http[^\"]*/pay/[^\"]*)\"");
    private static final Map<String, String> NOBODY = Map.of();

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    BankTransfers transfers;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Reconciler reconciler;

    @Autowired
    Simulator simulator;

    @Autowired
    TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
        simulator.behave(Map.of());
    }

    @Test
    void whoever_comes_back_is_told_that_the_payment_arrived_if_it_did() {
        var path = path(ordered("bank-transfer"));
        assertThat(Page.open(browser, path + "/payment?check=1", NOBODY).html()).contains("SA03 8000");

        var paid = ordered("bank-transfer");
        transfers.received(paid.payment());

        assertThat(comingBackTo(paid)).endsWith("?notice=order-paid");
    }

    @Test
    void a_payment_that_came_too_late_or_was_called_off_is_not_said_to_have_arrived() {
        var lapsed = ordered("online");
        var calledOff = ordered("online");
        cancellations.callOffUnpaid(calledOff.number());
        clock.advance(Duration.ofMinutes(20));
        reconciler.run();

        assertThat(comingBackTo(lapsed)).endsWith("?notice=payment-lapsed");
        assertThat(comingBackTo(calledOff)).endsWith("?notice=payment-called-off");
        assertThat(Page.open(browser, comingBackTo(lapsed), NOBODY).html())
                .contains("لم يصل الدفع في وقته")
                .doesNotContain("وصل الدفع، والطلب عند التجار");
    }

    @Test
    void another_amount_than_was_owed_is_said_to_stop_the_order() {
        var order = ordered("online");
        var html = Page.open(browser, path(order) + "/payment", NOBODY).html();
        var page = COMPANYS_PAGE.matcher(html).results().findFirst().orElseThrow();
        simulator.behave(Map.of("amount-off", "-100"));
        simulator.pay(URI.create(page.group(1)), "4201320111111010");
        clock.advance(Duration.ofMinutes(2));
        reconciler.run();

        assertThat(comingBackTo(order)).endsWith("?notice=payment-failed");
    }

    @Test
    void a_way_that_cannot_be_had_leaves_everything_as_it_was_and_says_so() {
        var order = ordered("bank-transfer");
        for (var wrong : new String[] {"cash-on-delivery", "bank-transfer", "barter", ""})
            assertThat(Page.send(browser, path(order) + "/payment", Map.of("method", wrong), NOBODY)
                            .leadsTo())
                    .endsWith("/payment?notice=method-not-changed");

        assertThat(Page.open(browser, path(order) + "/payment?notice=method-not-changed", NOBODY)
                        .html())
                .contains("بقيت طريقة الدفع كما هي")
                .contains("SA03 8000");
        assertThat(Page.send(browser, path(order) + "/payment", Map.of("method", "online"), NOBODY)
                        .leadsTo())
                .endsWith("/payment");
    }

    @Test
    void what_was_paid_is_said_to_go_back_and_never_to_be_owed_no_more() {
        var order = ordered("bank-transfer");
        transfers.received(order.payment());
        shopping.parcel(order.number(), order.merchants().getFirst());
        assertThat(Page.open(browser, path(order), NOBODY).html())
                .contains("ويعود إليك ما دفعته له")
                .doesNotContain("ولا يُستحق عليه شيء")
                .doesNotContain("المستحق لهذا الجزء");

        var form = Map.of("merchant", order.merchants().getFirst().toString());
        assertThat(Page.send(browser, path(order) + "/cancellation", form, NOBODY)
                        .leadsTo())
                .endsWith("?notice=part-cancelled-paid");
        assertThat(Page.open(browser, path(order), NOBODY).html())
                .contains("يعود إليك")
                .doesNotContain("لم يعد مستحقًّا");
    }

    private String comingBackTo(Order order) {
        return Page.open(browser, path(order) + "/payment?check=1", NOBODY).leadsTo();
    }

    private Order ordered(String method) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(4_500, 20), 1)));
        return shopping.placed(Shopping.paid(method, placement));
    }

    private String path(Order order) {
        return "/orders/" + order.number() + "/"
                + orders.link(order.number(), order.placedAt()).toLink();
    }
}
