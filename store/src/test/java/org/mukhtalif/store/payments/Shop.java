package org.mukhtalif.store.payments;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Happening;
import org.mukhtalif.store.orders.Happenings;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Orders that are paid before they are handed over, for tests.
@Component
class Shop {

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
    OnlinePayments online;

    @Autowired
    Attempts attempts;

    @Autowired
    Reconciler reconciler;

    @Autowired
    RefundWorker worker;

    @Autowired
    Refunds refunds;

    @Autowired
    Alarms alarms;

    @Autowired
    Cancellations cancellations;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    Happenings happenings;

    @Autowired
    JdbcClient db;

    OfferId anOffer(int stock) {
        return goods.anOffer(4_999, stock);
    }

    Order ordered(OfferId... wanted) {
        return ordered("online", wanted);
    }

    Order ordered(String method, OfferId... wanted) {
        var pieces = new LinkedHashMap<OfferId, Integer>();
        for (var offer : wanted) pieces.put(offer, 1);
        return shopping.placed(Shopping.paid(method, shopping.placement(shopping.cart(pieces))));
    }

    Order paid(Simulator simulator, String card, OfferId... wanted) {
        var order = ordered(wanted);
        var page = page(order);
        simulator.pay(page.address(), card);
        look(page);
        return order;
    }

    /// Its time passes while the company is away, then somebody pays on the page that could not be closed.
    Order lapsedThenPaid(OfferId offer, TestClock clock, Simulator simulator, String card, Runnable... meanwhile) {
        var order = ordered(offer);
        var page = page(order);
        clock.advance(Duration.ofMinutes(50));
        simulator.behave(Map.of("silences", "1000"));
        // The page stays open, because closing it is never asked for while nobody answers.
        db.sql("""
                update payments.attempt
                   set state = 'FAILED', look_again_at = null
                 where id = :id
                """).param("id", page.attempt()).update();
        reconcile();
        simulator.behave(Map.of());
        for (var act : meanwhile) act.run();
        simulator.pay(page.address(), card);
        look(page);
        return order;
    }

    PayPage.Ready page(Order order) {
        if (tryPage(order) instanceof PayPage.Ready ready) return ready;
        throw new AssertionError("There is no page to pay on");
    }

    PayPage tryPage(Order order) {
        return online.page(
                order.payment(),
                order.number().value(),
                attempt -> URI.create("https://shop.example/payments/" + attempt),
                Optional.empty());
    }

    void look(PayPage.Ready page) {
        online.look(page.attempt());
    }

    void reconcile() {
        reconciler.run();
    }

    /// Twenty are tried at once, and those of other tests may be older.
    void refundAll() {
        for (int times = 0; times < 10; times++) worker.run();
    }

    boolean cancel(Order order) {
        return cancellations.cancel(order.number(), order.merchants().getFirst());
    }

    boolean callOff(Order order) {
        return cancellations.callOffUnpaid(order.number());
    }

    Order now(Order order) {
        return orders.find(order.number()).orElseThrow();
    }

    Payment payment(Order order) {
        return payments.find(order.payment()).orElseThrow();
    }

    List<Share> shares(Order order) {
        return payments.sharesOf(order.payment());
    }

    List<Refund> refundsOf(Order order) {
        return refunds.of(order.payment());
    }

    List<String> alarmsFor(Order order) {
        return alarms.unseen(Optional.empty(), 1_000).stream()
                .filter(alarm -> alarm.reference().equals(order.payment()))
                .map(Alarm::kind)
                .toList();
    }

    List<Happening.Kind> happenings(Order order) {
        return happenings.of(order.number()).stream().map(Happening::kind).toList();
    }

    Attempt.State attemptOf(PayPage.Ready page) {
        return attempts.find(page.attempt()).orElseThrow().state();
    }

    int parcelsOf(Order order) {
        return fulfilments.of(List.of(order.number())).size();
    }

    int stockOf(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }

    long capturesOf(Order order) {
        return db.sql("""
                select count(*)
                  from payments.attempt
                 where reference = :reference
                   and state = 'CAPTURED'
                """)
                .param("reference", order.payment().value())
                .query(Long.class)
                .single();
    }
}
