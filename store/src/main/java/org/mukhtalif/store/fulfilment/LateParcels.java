package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Parcels that are so late that the law lets the shopper call them off, whatever state they are in.
@Component
public class LateParcels {

    private static final int BATCH = 200;

    private final Promises promises;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateParcels(Promises promises, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.promises = promises;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Since when this part may be called off for being late; nothing if it is not late, or has ended.
    public Optional<Instant> lateSince(OrderNumber order, MerchantId merchant) {
        return promises.of(order, merchant)
                .map(DeliveryPromise::lateFrom)
                .filter(from -> !clock.instant().isBefore(from));
    }

    /// The same of a part that is at hand. No promise ends before its part is confirmed, so of one that was confirmed
    /// lately nothing is asked.
    public Optional<Instant> lateSince(OrderNumber order, MerchantOrder part) {
        return isTooEarly(part) ? Optional.empty() : lateSince(order, part.merchant());
    }

    private boolean isTooEarly(MerchantOrder part) {
        return part.state() instanceof OrderState.Confirmed confirmed
                && clock.instant().isBefore(new DeliveryPromise(confirmed.since()).lateFrom());
    }

    /// Tells the shoppers of parcels that have become late, each once. For the schedule.
    ///
    /// @return how many were told
    public int tell() {
        int told = 0;
        for (var parcel : promises.notTold(clock.instant(), BATCH)) if (tell(parcel)) told++;
        return told;
    }

    private boolean tell(Parcel parcel) {
        if (lateSince(parcel.order(), parcel.merchant()).isEmpty()) return false;
        var at = clock.instant();
        return requireNonNull(transaction.execute(_ -> {
            if (!promises.noteTold(parcel.number(), at)) return false;
            events.publishEvent(new ParcelLate(parcel.number(), parcel.order(), parcel.merchant(), at));
            return true;
        }));
    }
}
