package org.mukhtalif.store.fulfilment;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Calls merchants' parts of orders off that come so late that the law lets their shopper do so, packed or not.
@Component
public class LateCancellations {

    private final Parcels parcels;
    private final Orders orders;
    private final LateParcels late;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateCancellations(Parcels parcels, Orders orders, LateParcels late, TransactionTemplate transaction, Clock clock) {
        this.parcels = parcels;
        this.orders = orders;
        this.late = late;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Calls off what is more than fifteen days late, wherever it is, because its shopper wishes so. Whose order it is
    /// has been made sure of by whoever calls.
    ///
    /// @return false if it is not that late, or has ended
    public boolean cancel(OrderNumber order, MerchantId merchant) {
        return Objects.equals(
                transaction.execute(status -> {
                    var at = clock.instant();
                    var cancelled = orders.find(order)
                            .flatMap(found -> found.partOf(merchant))
                            .filter(part -> late.lateSince(order, part).isPresent())
                            .flatMap(_ -> parcels.of(order, merchant))
                            .flatMap(parcel -> parcels.lock(parcel.number()))
                            .flatMap(parcel -> offLate(parcel, at));
                    cancelled.ifPresent(parcels::keep);
                    boolean done = cancelled.isPresent() && orders.cancel(order, merchant, at);
                    if (!done) status.setRollbackOnly();
                    return done;
                }),
                true);
    }

    private static Optional<Fulfilment> offLate(Fulfilment parcel, Instant at) {
        return switch (parcel) {
            case Fulfilment.Open open -> Optional.of(open.cancel(at));
            case Fulfilment.Packed packed -> Optional.of(packed.cancelLate(at));
            case Fulfilment.Dispatched sent -> Optional.of(sent.cancelLate(at));
            case Fulfilment.Delivered _, Fulfilment.Returned _, Fulfilment.Cancelled _ -> Optional.empty();
        };
    }
}
