package org.mukhtalif.store.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Sending_goods_back {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Offers offers;

    @Autowired
    Returns returns;

    @Autowired
    ReturnSteps steps;

    @Autowired
    Returnables returnables;

    @Autowired
    Refunds refunds;

    @Autowired
    Exceptions exceptions;

    @Autowired
    TestClock clock;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void goods_come_back_on_sale_and_the_money_follows_by_itself() {
        var dates = goods.anOffer(4_500, 20);
        var order = delivered(dates, 3);
        var asked = asked(order, 2, ReturnReason.CHANGED_MIND);
        assertThat(returns.isOpen(order.number(), merchant(order))).isTrue();

        steps.approve(asked.number(), Decider.MERCHANT);
        var ended = steps.receive(asked.number(), true).orElseThrow();

        assertThat(ended)
                .isInstanceOfSatisfying(
                        Return.Refunded.class,
                        refunded -> assertThat(refunds.find(refunded.refund())
                                        .orElseThrow()
                                        .total())
                                .isEqualTo(Money.halalas(9_000)));
        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(19);
        assertThat(returns.isOpen(order.number(), merchant(order))).isFalse();
        assertThat(returns.find(asked.number())).contains(ended);
    }

    @Test
    void what_cannot_be_sold_again_stays_off_the_shelf() {
        var dates = goods.anOffer(4_500, 20);
        var asked = asked(delivered(dates, 1), 1, ReturnReason.DAMAGED);

        steps.approve(asked.number(), Decider.MERCHANT);
        steps.receive(asked.number(), false);

        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(19);
    }

    @Test
    void what_the_merchant_sent_wrong_comes_back_at_his_cost() {
        var order = delivered(goods.anOffer(4_500, 20), 2);
        var wrong = asked(order, 2, ReturnReason.WRONG_GOODS);

        steps.approve(wrong.number(), Decider.MERCHANT);
        steps.receive(wrong.number(), true);

        assertThat(refunds.of(order.number()))
                .singleElement()
                .satisfies(refund -> assertThat(refund.total()).isEqualTo(order.total()));
    }

    @Test
    void seven_days_after_the_day_of_delivery_it_is_too_late() {
        var order = delivered(goods.anOffer(4_500, 20), 2);
        var part = order.partOf(merchant(order)).orElseThrow();
        assertThat(returnables.of(order.number(), part).orElseThrow().isAnything())
                .isTrue();

        clock.advance(Duration.ofDays(7));
        assertThat(ask(order, 1)).isInstanceOf(AskResult.Asked.class);
        clock.advance(Duration.ofDays(1));
        assertThat(ask(order, 1)).isInstanceOf(AskResult.NotNow.class);
        assertThat(returnables.of(order.number(), part)).isEmpty();
    }

    @Test
    void nothing_goes_back_before_it_came_and_nothing_that_is_not_taken_back() {
        var order = shopping.placed(goods.anOffer(4_500, 20));
        assertThat(ask(order, 1)).isInstanceOf(AskResult.NotNow.class);

        var perishable = delivered(goods.anOffer(4_500, 20), 1);
        exceptions.note(perishable.number(), merchant(perishable), List.of(0));
        assertThat(ask(perishable, 1)).isInstanceOf(AskResult.Excepted.class);
        assertThat(returns.ask(order, merchant(order), List.of(), ReturnReason.DAMAGED))
                .isInstanceOf(AskResult.Nothing.class);
    }

    @Test
    void what_is_not_taken_back_still_goes_back_if_it_came_damaged() {
        var perishable = delivered(goods.anOffer(4_500, 20), 2);
        exceptions.note(perishable.number(), merchant(perishable), List.of(0));

        assertThat(asked(perishable, 1, ReturnReason.DAMAGED).asking().pieces())
                .containsExactly(new ReturnedPieces(0, 1));
        assertThat(ask(perishable, 1)).isInstanceOf(AskResult.Excepted.class);
        assertThat(returns.ask(
                        perishable,
                        merchant(perishable),
                        List.of(new ReturnedPieces(0, 2)),
                        ReturnReason.NOT_AS_DESCRIBED))
                .isInstanceOf(AskResult.TooMany.class);
    }

    @Test
    void the_store_may_decide_otherwise_than_the_merchant() {
        var asked = asked(delivered(goods.anOffer(4_500, 20), 1), 1, ReturnReason.NOT_AS_DESCRIBED);
        steps.decline(asked.number(), DeclineReason.NO_FAULT, Decider.MERCHANT);

        assertThat(steps.approve(asked.number(), Decider.MERCHANT)).isEmpty();
        assertThat(returns.undecided(Optional.empty(), 1_000))
                .extracting(Return::number)
                .contains(asked.number());
        assertThat(steps.approve(asked.number(), Decider.STORE))
                .get()
                .isInstanceOfSatisfying(
                        Return.Approved.class,
                        approved -> assertThat(approved.by()).isEqualTo(Decider.STORE));
        assertThat(steps.receive(asked.number(), true)).get().isInstanceOf(Return.Refunded.class);
        assertThat(steps.receive(asked.number(), true)).isEmpty();
    }

    @Test
    void however_many_ask_at_once_no_piece_goes_back_twice() throws Exception {
        var order = delivered(goods.anOffer(1_000, 20), 5);
        var tries = IntStream.range(0, 50)
                .<Callable<AskResult>>mapToObj(_ -> () -> ask(order, 2))
                .toList();

        long asked = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(tries)) if (answer.get() instanceof AskResult.Asked) asked++;
        }

        assertThat(asked).isEqualTo(2);
    }

    private Order delivered(OfferId offer, int quantity) {
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(offer, quantity))));
        shopping.delivered(order.number(), merchant(order));
        return orders.find(order.number()).orElseThrow();
    }

    private AskResult ask(Order order, int quantity) {
        return returns.ask(order, merchant(order), List.of(new ReturnedPieces(0, quantity)), ReturnReason.CHANGED_MIND);
    }

    private Return.Asked asked(Order order, int quantity, ReturnReason reason) {
        var answer = returns.ask(order, merchant(order), List.of(new ReturnedPieces(0, quantity)), reason);
        if (answer instanceof AskResult.Asked(var asked)) return asked;
        throw new AssertionError("The return was refused");
    }

    private static MerchantId merchant(Order order) {
        return order.merchants().getFirst();
    }
}
