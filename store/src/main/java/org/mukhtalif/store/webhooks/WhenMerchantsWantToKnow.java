package org.mukhtalif.store.webhooks;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.fulfilment.ParcelDelivered;
import org.mukhtalif.store.fulfilment.ParcelDispatched;
import org.mukhtalif.store.orders.OrderCancelled;
import org.mukhtalif.store.orders.OrderConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes what happened for the merchants' programs, in the transaction in which it happens.
@Component
class WhenMerchantsWantToKnow {

    private final Messages messages;

    WhenMerchantsWantToKnow(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(OrderConfirmed event) {
        messages.write(
                event.merchants(), new News("order.confirmed", event.number().value(), Optional.empty(), event.at()));
    }

    @EventListener
    void on(OrderCancelled event) {
        messages.write(
                List.of(event.merchant()),
                new News("order.cancelled", event.number().value(), Optional.empty(), event.at()));
    }

    @EventListener
    void on(ParcelDispatched event) {
        messages.write(
                List.of(event.merchant()),
                new News(
                        "parcel.dispatched",
                        event.order().value(),
                        Optional.of(event.number().value()),
                        event.at()));
    }

    @EventListener
    void on(ParcelDelivered event) {
        messages.write(
                List.of(event.merchant()),
                new News(
                        "parcel.delivered",
                        event.order().value(),
                        Optional.of(event.number().value()),
                        event.at()));
    }
}
