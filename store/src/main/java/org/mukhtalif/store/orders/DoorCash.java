package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.payments.Payments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The cash of a part that travels in several parcels: it comes in door by door. Runs in the transaction of the caller.
@Component
public class DoorCash {

    private final Orders orders;
    private final OrderWriter writer;
    private final Payments payments;
    private final ApplicationEventPublisher events;

    DoorCash(Orders orders, OrderWriter writer, Payments payments, ApplicationEventPublisher events) {
        this.orders = orders;
        this.writer = writer;
        this.payments = payments;
        this.events = events;
    }

    /// What was paid at one door.
    ///
    /// @param parcel which of the part's parcels, counted from 1: the first brings the fee, if its part has to
    /// @param share of the part's total, as it was printed
    public record Door(int parcel, Money share, Instant at) {}

    public void collect(OrderNumber number, MerchantId merchant, Door door) {
        writer.lock(number);
        var order = orders.find(number).orElseThrow();
        payments.collect(order.payment(), merchant.toString(), door.share());
        boolean fee = door.parcel() == 1 && OrderFees.isWith(order, merchant);
        if (fee) new OrderFees(payments, events).take(order, door.at());
        var amount = fee ? door.share().plus(order.fee().price()) : door.share();
        events.publishEvent(new CashCollected(number, merchant, door.parcel(), amount, door.at()));
    }
}
