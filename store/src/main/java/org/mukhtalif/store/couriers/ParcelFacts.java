package org.mukhtalif.store.couriers;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mukhtalif.store.fulfilment.DoorMoney;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Parcel;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// What a courier is told of a parcel besides whom it goes to.
///
/// @param collect what is paid at the door
record ParcelFacts(FulfilmentNumber parcel, OrderNumber order, String from, String city, int pieces, Money collect) {

    /// Reads them.
    @Component
    static class Reading {

        private final Merchants merchants;
        private final ParcelContents contents;
        private final DoorMoney money;

        Reading(Merchants merchants, ParcelContents contents, DoorMoney money) {
            this.merchants = merchants;
            this.contents = contents;
            this.money = money;
        }

        /// Those of a whole list, with as many statements as for one parcel.
        ///
        /// @param orders those of the parcels; a parcel of another is left out
        Map<FulfilmentNumber, ParcelFacts> of(Collection<Parcel> parcels, Map<OrderNumber, Order> orders) {
            var known = parcels.stream()
                    .filter(parcel -> orders.containsKey(parcel.order()))
                    .toList();
            var pieces = contents.pieces(known, orders);
            var sums = money.toCollect(known, orders);
            var facts = new HashMap<FulfilmentNumber, ParcelFacts>();
            for (var parcel : known)
                merchants
                        .find(parcel.merchant())
                        .ifPresent(merchant -> facts.put(
                                parcel.number(),
                                new ParcelFacts(
                                        parcel.number(),
                                        parcel.order(),
                                        merchant.name().ar(),
                                        merchant.city().ar(),
                                        requireNonNull(pieces.get(parcel.number())),
                                        requireNonNull(sums.get(parcel.number())))));
            return facts;
        }
    }
}
