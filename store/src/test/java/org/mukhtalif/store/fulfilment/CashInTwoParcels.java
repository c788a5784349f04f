package org.mukhtalif.store.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Postings;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Kind;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.payouts.AwaitedCash;
import org.mukhtalif.store.payouts.Cash;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three boxes of dates and a jar of honey, paid at the door, in two parcels; and what the books say of them.
abstract class CashInTwoParcels {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Orders orders;

    @Autowired
    Offers offers;

    @Autowired
    Payments payments;

    @Autowired
    Refunds refunds;

    @Autowired
    Invoices invoices;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Splitting splitting;

    @Autowired
    Cancellations cancellations;

    @Autowired
    DoorMoney door;

    @Autowired
    Cash cash;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    MerchantId nakhil;

    OfferId dates;

    OfferId honey;

    Postbox box;

    Order order;

    FulfilmentNumber first;

    FulfilmentNumber second;

    @AfterEach
    void the_clock_goes_back() {
        clock.reset();
    }

    @BeforeEach
    void al_nakhil_sends_the_honey_in_a_parcel_of_its_own() {
        nakhil = goods.merchant();
        var shelf = goods.section();
        dates = goods.offer(goods.product(nakhil, shelf, "تمر سكري", "Sukkari dates"), nakhil, 3_333, 10);
        honey = goods.offer(goods.product(nakhil, shelf, "عسل سدر", "Sidr honey"), nakhil, 7_501, 10);
        box = new Postbox("door-" + UUID.randomUUID() + "@mail.example");
        var cart = shopping.cart(Map.of(dates, 3, honey, 1));
        order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.saraAt(box.address())));
        first = shopping.parcel(order.number(), nakhil).number();
        second = split(first, Map.of(at(honey), 1));
    }

    /// The part is complete, and this much of it was paid.
    void theBooksSay(Money paid) {
        assertThat(state()).isInstanceOf(OrderState.Completed.class);
        assertThat(awaited()).isEqualTo(paid);
        assertThat(moved("CARRIER")).isEqualTo(paid.minorUnits());
        assertThat(moved("COLLECTED")).isZero();
        assertThat(moved("REFUNDS")).isZero();
        assertThat(refunds.of(order.number()).stream().map(Refund::total).reduce(paid, Money::plus))
                .isEqualTo(order.total());
        assertThat(db.sql("""
                select taken_minor - refunded_minor
                  from payments.payment
                 where reference = :reference
                """)
                        .param("reference", order.payment().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(paid.minorUnits());
        assertThat(waitingTransfers()).isZero();
        assertThat(remit(paid)).isEqualTo(1);
        assertThat(moved("BANK")).isEqualTo(paid.minorUnits());
    }

    FulfilmentNumber split(FulfilmentNumber from, Map<Integer, Integer> pieces) {
        if (splitting.split(nakhil, from, pieces) instanceof SplitResult.Done(var fresh)) return fresh;
        throw new AssertionError("It was not split");
    }

    void send(FulfilmentNumber number) {
        assertThat(steps.pack(nakhil, number)).isInstanceOf(StepResult.Done.class);
        steps.dispatch(nakhil, number, TrackingNumber.of("TRACK-2026").orElseThrow());
    }

    void deliver(FulfilmentNumber number) {
        send(number);
        assertThat(steps.deliver(nakhil, number)).isInstanceOf(StepResult.Done.class);
    }

    Money toCollect(FulfilmentNumber number) {
        var parcel = fulfilments.find(nakhil, number).orElseThrow();
        return door.toCollect(parcel.parcel(), order.partOf(nakhil).orElseThrow());
    }

    List<AwaitedCash> awaitedRows() {
        return cash.awaited(Optional.empty(), 100_000).stream()
                .filter(each -> each.order().equals(order.number()))
                .toList();
    }

    Money awaited() {
        return awaitedRows().stream().map(AwaitedCash::amount).reduce(Money.halalas(0), Money::plus);
    }

    int remit(Money seen) {
        return cash.remitted(List.of(new Cash.Part(order.number(), nakhil, java.util.Optional.of(seen))));
    }

    /// What all credit notes take back, once so many documents are issued.
    Money credited(int documents) {
        return await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> invoices.of(order.number()), issued -> issued.size() == documents)
                .stream()
                .filter(each -> each.kind() == Kind.CREDIT_NOTE)
                .map(Invoice::total)
                .reduce(Money.halalas(0), Money::plus);
    }

    long waitingTransfers() {
        return db.sql("select count(*) from payments.refund where reference = :reference and state = 'ASKED'")
                .param("reference", order.payment().value())
                .query(Long.class)
                .single();
    }

    long moved(String account) {
        return Postings.moved(db, order, account);
    }

    Payment payment() {
        return payments.find(order.payment()).orElseThrow();
    }

    OrderState state() {
        return orders.find(order.number())
                .orElseThrow()
                .partOf(nakhil)
                .orElseThrow()
                .state();
    }

    int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }

    int at(OfferId offer) {
        var lines = order.parts().getFirst().lines();
        for (int at = 0; at < lines.size(); at++) if (lines.get(at).offer().equals(offer)) return at;
        throw new AssertionError("It is not in the order");
    }
}
