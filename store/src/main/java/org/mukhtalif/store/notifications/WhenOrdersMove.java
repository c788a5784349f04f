package org.mukhtalif.store.notifications;

import org.mukhtalif.store.fulfilment.ParcelDelivered;
import org.mukhtalif.store.fulfilment.ParcelDispatched;
import org.mukhtalif.store.orders.OrderConfirmed;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Language;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What happens to an order and is told to the person who placed it.
@Component
class WhenOrdersMove {

    private final Orders orders;
    private final Outbox outbox;
    private final OutboxWorker worker;

    WhenOrdersMove(Orders orders, Outbox outbox, OutboxWorker worker) {
        this.orders = orders;
        this.outbox = outbox;
        this.worker = worker;
    }

    @ApplicationModuleListener
    void on(OrderConfirmed event) {
        add(MessageKind.ORDER_CONFIRMED, event.number());
    }

    @ApplicationModuleListener
    void on(ParcelDispatched event) {
        add(MessageKind.PARCEL_DISPATCHED, event.order());
    }

    @ApplicationModuleListener
    void on(ParcelDelivered event) {
        add(MessageKind.PARCEL_DELIVERED, event.order());
    }

    private void add(MessageKind kind, OrderNumber number) {
        orders.find(number)
                .ifPresent(order -> order.subject().ifPresent(subject -> {
                    var language = order.language().equals("en") ? Language.ENGLISH : Language.ARABIC;
                    outbox.add(Waiting.fresh(kind, subject, order.caseId(), number.value(), language));
                    worker.ring();
                }));
    }
}
