package org.mukhtalif.store.storefront;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.LateParcels;
import org.mukhtalif.store.fulfilment.ShortAddresses;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// What the page of an order says while something stands in the way of its parcels.
@Component
class DeliveryNotices {

    private final LateParcels late;
    private final ShortAddresses addresses;
    private final FieldNotices fields;

    DeliveryNotices(LateParcels late, ShortAddresses addresses, FieldNotices fields) {
        this.late = late;
        this.addresses = addresses;
        this.fields = fields;
    }

    /// Whether a part may be called off because it is more than fifteen days late.
    boolean isLate(Order order, MerchantOrder part) {
        return late.lateSince(order.number(), part).isPresent();
    }

    /// Asks for the short address, while a parcel waits for it.
    OrderPage.@Nullable Asked address(
            Order order, Collection<Fulfilment> parcels, @Nullable String fault, Words words) {
        return addresses.isAwaited(order, parcels)
                ? new OrderPage.Asked(fields.inWords(words).get("short-address"), fault)
                : null;
    }
}
