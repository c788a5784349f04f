package org.mukhtalif.store.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@StoreTest
@RecordApplicationEvents
class Giving_money_back {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Refunds refunds;

    @Autowired
    org.mukhtalif.store.payments.Refunds asked;

    @Autowired
    BankTransfers transfers;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Orders orders;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void piece_by_piece_it_adds_up_to_exactly_what_was_paid() {
        var order = delivered(3_333, 3);

        var parts = List.of(agreed(order, pieces(1)), agreed(order, pieces(1)), agreed(order, pieces(1)));

        var line = order.parts().getFirst().lines().getFirst();
        assertThat(parts)
                .extracting(Refund::total)
                .containsExactly(Money.halalas(3_333), Money.halalas(3_333), Money.halalas(3_333));
        assertThat(parts.stream().map(Refund::vat).reduce(Money::plus)).contains(line.vat());
        assertThat(refunds.agree(wish(order, pieces(1)), clock.instant())).isInstanceOf(RefundResult.TooMuch.class);
        assertThat(refunds.of(order.number())).isEqualTo(parts);
    }

    @Test
    void halalas_given_before_are_taken_off_the_pieces_that_follow() {
        var order = delivered(1_000, 3);

        var goodwill = agreed(order, new RefundWish.Line.Amount(0, Money.halalas(1_001)));
        var pieces = agreed(order, pieces(2));
        var last = agreed(order, pieces(1));

        assertThat(goodwill.lines().getFirst().quantity()).isZero();
        assertThat(pieces.total()).isEqualTo(Money.halalas(1_999));
        assertThat(last.total()).isEqualTo(Money.halalas(0));
        assertThat(goodwill.vat().plus(pieces.vat()).plus(last.vat()))
                .isEqualTo(order.parts().getFirst().lines().getFirst().vat());
    }

    @Test
    void shipping_goes_back_only_as_far_as_it_was_paid() {
        var order = delivered(4_500, 1);
        var merchant = order.merchants().getFirst();

        var all = refunds.everythingLeft(order.number(), merchant, RefundReason.LATE)
                .orElseThrow();
        assertThat(refunds.agree(all, clock.instant())).isInstanceOfSatisfying(RefundResult.Agreed.class, agreed -> {
            assertThat(agreed.refund().total()).isEqualTo(order.total());
            assertThat(agreed.refund().vat()).isEqualTo(order.vat());
        });

        assertThat(refunds.everythingLeft(order.number(), merchant, RefundReason.LATE))
                .isEmpty();
        var more = new RefundWish(order.number(), merchant, List.of(), Money.halalas(1), RefundReason.GOODWILL);
        assertThat(refunds.agree(more, clock.instant())).isInstanceOf(RefundResult.TooMuch.class);
    }

    @Test
    void what_was_not_paid_yet_cannot_go_back() {
        var order = shopping.placed(goods.anOffer(4_500, 20));

        assertThat(refunds.agree(wish(order, pieces(1)), clock.instant())).isInstanceOf(RefundResult.NotPaid.class);
    }

    @Test
    void no_part_of_a_price_goes_back_before_the_goods_arrived_or_after_they_were_called_off() {
        var order = paid(4_500);
        var merchant = order.merchants().getFirst();
        var some = new RefundWish(
                order.number(),
                merchant,
                List.of(new RefundWish.Line.Amount(0, Money.halalas(1_000))),
                Money.halalas(0),
                RefundReason.GOODWILL);

        assertThat(refunds.agree(some, clock.instant())).isInstanceOf(RefundResult.NotDelivered.class);
        assertThat(cancellations.cancel(order.number(), merchant)).isTrue();
        assertThat(refunds.agree(some, clock.instant())).isInstanceOf(RefundResult.CalledOff.class);

        assertThat(asked.of(order.payment()).stream()
                        .map(org.mukhtalif.store.payments.Refund::amount)
                        .reduce(Money::plus))
                .contains(order.total());
    }

    @Test
    void nobody_gives_back_a_line_that_is_not_there_or_anothers_part() {
        var order = delivered(4_500, 1);

        assertThat(refunds.agree(wish(order, new RefundWish.Line.Pieces(1, 1)), clock.instant()))
                .isInstanceOf(RefundResult.NoSuchPart.class);
        var foreign = new RefundWish(
                order.number(), goods.merchant(), List.of(pieces(1)), Money.halalas(0), RefundReason.GOODWILL);
        assertThat(refunds.agree(foreign, clock.instant())).isInstanceOf(RefundResult.NoSuchPart.class);
        var nothing = new RefundWish(
                order.number(), order.merchants().getFirst(), List.of(), Money.halalas(0), RefundReason.GOODWILL);
        assertThat(refunds.agree(nothing, clock.instant())).isInstanceOf(RefundResult.Nothing.class);
    }

    @Test
    void it_is_told_once_it_is_agreed_and_found_by_its_number() {
        var order = delivered(4_500, 2);

        var refund = agreed(order, pieces(1));

        assertThat(refunds.find(refund.number())).contains(refund);
        assertThat(events.stream(RefundAgreed.class))
                .contains(new RefundAgreed(refund.number(), refund.order(), refund.merchant(), refund.at()));
    }

    @Test
    void fifty_at_once_never_give_back_more_than_was_paid() throws Exception {
        var order = delivered(1_000, 20);
        var tries = IntStream.range(0, 50)
                .<Callable<RefundResult>>mapToObj(n -> () -> refunds.agree(
                        wish(order, n % 2 == 0 ? pieces(1) : new RefundWish.Line.Amount(0, Money.halalas(1_700))),
                        clock.instant()))
                .toList();

        long agreed = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(tries))
                if (answer.get() instanceof RefundResult.Agreed(var refund))
                    agreed += refund.total().minorUnits();
        }

        var paid = order.parts().getFirst().items();
        var all = refunds.of(order.number());
        assertThat(agreed).isLessThanOrEqualTo(paid.minorUnits());
        assertThat(asked.of(order.payment()).stream()
                        .map(org.mukhtalif.store.payments.Refund::amount)
                        .reduce(Money::plus))
                .contains(Money.halalas(agreed));
        assertThat(all.stream().mapToLong(refund -> refund.total().minorUnits()).sum())
                .isEqualTo(agreed);
        // The 25 wishes for an amount alone are worth more than was paid, so hardly anything can be left.
        assertThat(agreed).isGreaterThan(paid.minorUnits() - 1_700);
        assertThat(all.stream().map(Refund::vat).reduce(Money::plus).orElseThrow())
                .isLessThanOrEqualTo(order.parts().getFirst().lines().getFirst().vat());
    }

    @Test
    void the_database_itself_refuses_more_than_was_paid() {
        var order = delivered(1_000, 2);
        agreed(order, pieces(1));

        assertThatThrownBy(
                        () -> db.sql("""
                        update returns.charge
                           set refunded_minor = paid_minor + 1
                         where order_number = :order
                        """).param("order", order.number().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Order paid(long price) {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(price, 100), 1)));
        var order = shopping.placed(Shopping.paid("bank-transfer", placement));
        assertThat(transfers.received(order.payment())).isTrue();
        return orders.find(order.number()).orElseThrow();
    }

    private Order delivered(long price, int quantity) {
        var offer = goods.anOffer(price, 100);
        var order = shopping.placed(shopping.placement(shopping.cart(Map.of(offer, quantity))));
        shopping.delivered(order.number(), order.merchants().getFirst());
        return order;
    }

    private static RefundWish.Line pieces(int quantity) {
        return new RefundWish.Line.Pieces(0, quantity);
    }

    private static RefundWish wish(Order order, RefundWish.Line line) {
        MerchantId merchant = order.merchants().getFirst();
        return new RefundWish(order.number(), merchant, List.of(line), Money.halalas(0), RefundReason.RETURNED);
    }

    private Refund agreed(Order order, RefundWish.Line line) {
        if (refunds.agree(wish(order, line), clock.instant()) instanceof RefundResult.Agreed(var refund)) return refund;
        throw new AssertionError("The refund was refused");
    }
}
