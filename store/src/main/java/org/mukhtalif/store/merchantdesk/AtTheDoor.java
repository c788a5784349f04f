package org.mukhtalif.store.merchantdesk;

import org.mukhtalif.store.fulfilment.Parcel;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// What the courier is paid at the door for a merchant's part: all of it where the shopper chose cash, else nothing.
@Component
class AtTheDoor {

    private final Orders orders;

    AtTheDoor(Orders orders) {
        this.orders = orders;
    }

    Money toCollect(Parcel parcel, MerchantOrder part) {
        return orders.isPaidOnDelivery(parcel.order())
                ? part.total()
                : new Money(0, part.total().currency());
    }
}
