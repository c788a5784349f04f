package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.payments.Payments;
import org.springframework.context.ApplicationEventPublisher;

/// What becomes of the fee for the way of paying when a part moves.
final class OrderFees {

    private final Payments payments;
    private final ApplicationEventPublisher events;

    OrderFees(Payments payments, ApplicationEventPublisher events) {
        this.payments = payments;
        this.events = events;
    }

    static boolean isWith(Order order, MerchantId merchant) {
        return order.feeWith().filter(merchant::equals).isPresent();
    }

    void take(Order order, Instant at) {
        payments.capture(order.payment(), Order.STORES_SHARE, order.fee().price(), at);
    }

    /// A part is complete, and the fee with it. Of several parcels the first brings the fee; if that one did not
    /// arrive, nobody owes it.
    void complete(Order order, MerchantId merchant, Instant at) {
        if (!isWith(order, merchant)) return;
        if (!payments.isCollectedByDoors(order.payment(), merchant.toString())) take(order, at);
        else if (!payments.isTaken(order.payment(), Order.STORES_SHARE)) callOff(order, at);
    }

    /// The fee goes over to the next part; if nobody is left to collect it, nobody owes it.
    void drop(Order order, MerchantId merchant, Instant at) {
        if (isWith(order, merchant) && !order.isFeeCollectedWithout(merchant)) callOff(order, at);
    }

    private void callOff(Order order, Instant at) {
        payments.callOff(order.payment(), Order.STORES_SHARE, order.fee().price(), at);
        events.publishEvent(new FeeCalledOff(order.number(), order.merchants().getFirst(), at));
    }
}
