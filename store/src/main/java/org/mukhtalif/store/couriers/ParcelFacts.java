package org.mukhtalif.store.couriers;

import org.mukhtalif.store.fulfilment.DoorMoney;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
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

        private final ParcelContents contents;
        private final DoorMoney money;

        Reading(ParcelContents contents, DoorMoney money) {
            this.contents = contents;
            this.money = money;
        }

        ParcelFacts of(Fulfilment parcel, Order order, MerchantOrder part, Merchant merchant) {
            return new ParcelFacts(
                    parcel.number(),
                    order.number(),
                    merchant.name().ar(),
                    merchant.city().ar(),
                    contents.of(parcel, part).stream()
                            .mapToInt(PackedLine::quantity)
                            .sum(),
                    money.toCollect(order, parcel.parcel(), part));
        }
    }
}
