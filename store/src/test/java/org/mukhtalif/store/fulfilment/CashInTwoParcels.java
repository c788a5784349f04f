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
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Postings;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.invoices.Invoice;
import org.mukhtalif.store.invoices.Invoices;
import org.mukhtalif.store.invoices.Kind;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.payments.Payment;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.payouts.AwaitedCash;
import org.mukhtalif.store.payouts.Cash;
import org.mukhtalif.store.returns.Refund;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Three boxes of dates and a jar of honey, paid at the door, in two parcels; and what the books say of them.
abstract class CashInTwoParcels extends ParcelsOfAlNakhil {

    @Autowired
    Payments payments;

    @Autowired
    Invoices invoices;

    @Autowired
    DoorMoney door;

    @Autowired
    Cash cash;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

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
        alNakhilSells(3_333, 7_501);
        box = new Postbox("door-" + UUID.randomUUID() + "@mail.example");
        var cart = shopping.cart(Map.of(dates, 3, honey, 1));
        order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.saraAt(box.address())));
        first = only(order);
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
        return state(order);
    }

    int at(OfferId offer) {
        return at(order, offer);
    }
}
