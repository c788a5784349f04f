package org.mukhtalif.store.fulfilment;

import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// What whoever brings a parcel is paid at the door: all of a merchant's part where the shopper chose cash, or the
/// share of this parcel if the part travels in several; with the first parcel of one of the parts the fee too. Else
/// nothing.
@Component
public class DoorMoney {

    private final Orders orders;
    private final DoorShares shares;
    private final Contents contents;

    DoorMoney(Orders orders, DoorShares shares, Contents contents) {
        this.orders = orders;
        this.shares = shares;
        this.contents = contents;
    }

    public Money toCollect(Parcel parcel, MerchantOrder part) {
        return orders.find(parcel.order())
                .map(order -> toCollect(order, parcel, part))
                .orElseGet(part::total);
    }

    /// The same for who has read the order already.
    public Money toCollect(Order order, Parcel parcel, MerchantOrder part) {
        if (!orders.isPaidOnDelivery(order)) return new Money(0, part.total().currency());
        var share = shares.of(parcel.number(), part).map(DoorShare::total).orElseGet(part::total);
        boolean withFee =
                order.feeWith().filter(part.merchant()::equals).isPresent() && contents.place(parcel.number()) == 1;
        return withFee ? share.plus(order.fee().price()) : share;
    }
}
