package org.mukhtalif.store.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.orders.Happening;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Paying_by_transfer {

    @Autowired
    TestClock clock;

    @Autowired
    Shop shop;

    @Autowired
    Simulator simulator;

    @Autowired
    MethodChange methods;

    @Autowired
    BankTransfers transfers;

    @Autowired
    Payments payments;

    @Autowired
    Provider provider;

    @Autowired
    CompanyContract contract;

    @Autowired
    CashTerms cash;

    @Autowired
    Closing closing;

    @Autowired
    JdbcClient db;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void an_order_waits_three_days_and_goes_on_when_somebody_saw_the_money_arrive() {
        var order = shop.ordered(shop.anOffer(1));
        var page = shop.page(order);
        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isTrue();
        assertThat(simulator.pay(page.address(), "4201320111111010")).isFalse();

        clock.advance(Duration.ofDays(2));
        shop.reconcile();
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Placed.class);
        assertThat(transfers.awaited(Optional.empty(), 1_000))
                .extracting(BankTransfers.Awaited::reference)
                .contains(order.payment());

        assertThat(transfers.received(order.payment())).isTrue();
        assertThat(transfers.received(order.payment())).isFalse();
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
    }

    @Test
    void however_many_are_awaited_each_page_begins_where_the_one_before_ended() {
        var offer = shop.anOffer(7);
        for (int order = 0; order < 7; order++) {
            shop.ordered("bank-transfer", offer);
            clock.advance(order % 2 == 0 ? Duration.ZERO : Duration.ofMinutes(1));
        }
        var all = transfers.awaited(Optional.empty(), 10_000);
        var seen = new ArrayList<BankTransfers.Awaited>();
        for (var page = transfers.awaited(Optional.empty(), 3);
                !page.isEmpty();
                page = transfers.awaited(Optional.of(page.getLast().reference()), 3)) seen.addAll(page);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(7).isEqualTo(all);

        assertThat(transfers.received(seen.get(2).reference())).isTrue();
        assertThat(transfers.awaited(Optional.of(seen.get(2).reference()), 3))
                .as("the page goes on though the transfer it ended with has arrived")
                .isEqualTo(all.subList(3, 6));
    }

    @Test
    void one_that_is_paid_already_cannot_be_paid_another_way() {
        var order = shop.paid(simulator, "4201320111111010", shop.anOffer(1));

        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isFalse();
    }

    @Test
    void money_that_was_on_its_page_before_it_was_closed_counts() {
        var order = shop.ordered(shop.anOffer(1));
        simulator.pay(shop.page(order).address(), "4201320111111010");

        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isFalse();
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
    }

    @Test
    void a_transfer_that_comes_late_is_noted_and_takes_the_order_up_again() {
        var order = shop.ordered(shop.anOffer(1));
        methods.to(order.payment(), PaymentMethod.BANK_TRANSFER);
        clock.advance(Duration.ofDays(4));
        shop.reconcile();
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Cancelled.class);

        assertThat(transfers.received(order.payment())).isTrue();

        assertThat(shop.happenings(order)).containsExactly(Happening.Kind.LAPSED, Happening.Kind.PAID_LATE);
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Confirmed.class);
    }

    @Test
    void goods_are_kept_three_days_at_most_however_often_another_way_is_chosen() {
        var order = shop.ordered(shop.anOffer(1));
        var longest = order.placedAt().plus(Duration.ofDays(3));
        for (int day = 0; day < 4; day++) {
            clock.advance(Duration.ofMinutes(10));
            methods.to(order.payment(), PaymentMethod.BANK_TRANSFER);
            assertThat(payments.expiry(order.payment()).orElseThrow()).isBeforeOrEqualTo(longest);
            clock.advance(Duration.ofHours(23));
            methods.to(order.payment(), PaymentMethod.ONLINE);
            assertThat(payments.expiry(order.payment()).orElseThrow()).isBeforeOrEqualTo(longest);
        }

        assertThat(methods.to(order.payment(), PaymentMethod.BANK_TRANSFER)).isFalse();
        shop.reconcile();
        assertThat(shop.now(order).state()).isInstanceOf(OrderState.Cancelled.class);
    }

    @Test
    void choosing_the_same_way_again_does_not_keep_the_goods_longer() {
        var order = shop.ordered(shop.anOffer(1));
        var before = payments.expiry(order.payment());
        clock.advance(Duration.ofMinutes(10));

        assertThat(methods.to(order.payment(), PaymentMethod.ONLINE)).isFalse();
        assertThat(payments.expiry(order.payment())).isEqualTo(before);
    }

    @Test
    void a_way_that_the_store_does_not_take_or_that_is_paid_at_the_door_cannot_be_chosen() {
        var order = shop.ordered(shop.anOffer(1));
        var noAccount = new OfferedMethods(provider, contract, new BankAccount("", "", ""), cash);

        assertThat(methods.to(order.payment(), PaymentMethod.CASH_ON_DELIVERY)).isFalse();
        assertThat(new MethodChange(db, payments, noAccount, closing, clock)
                        .to(order.payment(), PaymentMethod.BANK_TRANSFER))
                .isFalse();
        assertThat(shop.payment(order).method()).isEqualTo(PaymentMethod.ONLINE);
    }

    @Test
    void what_was_transferred_goes_back_by_a_transfer() {
        var order = shop.ordered(shop.anOffer(1));
        methods.to(order.payment(), PaymentMethod.BANK_TRANSFER);
        transfers.received(order.payment());

        shop.cancel(order);

        assertThat(shop.refundsOf(order))
                .singleElement()
                .satisfies(refund -> assertThat(refund.way()).isEqualTo(Refund.Way.TRANSFER));
    }
}
