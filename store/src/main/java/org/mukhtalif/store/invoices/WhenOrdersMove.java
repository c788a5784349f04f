package org.mukhtalif.store.invoices;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.FeeAsked;
import org.mukhtalif.store.orders.FeeCalledOff;
import org.mukhtalif.store.orders.OrderCancelled;
import org.mukhtalif.store.orders.OrderConfirmed;
import org.mukhtalif.store.orders.OrderGivenUp;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A confirmed order is invoiced by the seller of record of each part; a part that is called off is credited. What has
/// to be written is noted with the order, in its transaction.
@Component("whenOrdersMoveForInvoices")
class WhenOrdersMove {

    private final Orders orders;
    private final Namings namings;
    private final DueTasks tasks;
    private final DueBell bell;

    WhenOrdersMove(Orders orders, Namings namings, DueTasks tasks, DueBell bell) {
        this.orders = orders;
        this.namings = namings;
        this.tasks = tasks;
        this.bell = bell;
    }

    @EventListener
    void on(OrderConfirmed event) {
        for (var part : event.parts())
            tasks.add(
                    IssuerId.of(part.seller(), part.merchant()),
                    DueTask.fresh(DueTask.What.SALE, event.number(), part.merchant(), "sale", event.at()));
        bell.ring();
    }

    @EventListener
    void on(OrderCancelled event) {
        orders.find(event.number())
                .flatMap(order -> order.partOf(event.merchant()))
                .ifPresent(part -> tasks.add(
                        IssuerId.of(part),
                        DueTask.fresh(
                                DueTask.What.CANCELLATION, event.number(), event.merchant(), "cancelled", event.at())));
        bell.ring();
    }

    /// An order that was never paid is never invoiced.
    @EventListener
    void on(OrderGivenUp event) {
        namings.drop(event.number());
    }

    /// The fee is the store's own, whoever sells the goods; it is filed with the first merchant of the order.
    @EventListener
    void on(FeeAsked event) {
        fee(DueTask.What.FEE, event.number(), event.with(), "fee", event.at());
    }

    @EventListener
    void on(FeeCalledOff event) {
        fee(DueTask.What.FEE_CANCELLATION, event.number(), event.with(), "fee-cancelled", event.at());
    }

    private void fee(DueTask.What what, OrderNumber number, MerchantId merchant, String key, Instant at) {
        tasks.add(IssuerId.STORE, DueTask.fresh(what, number, merchant, key, at));
        bell.ring();
    }
}
