package org.mukhtalif.store.fulfilment;

import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// What whoever brings a parcel is paid at the door: all of a merchant's part where the shopper chose cash, with one
/// of the parts the fee for it too; else nothing.
@Component
public class DoorMoney {

    private final Orders orders;

    DoorMoney(Orders orders) {
        this.orders = orders;
    }

    public Money toCollect(Parcel parcel, MerchantOrder part) {
        return orders.find(parcel.order()).map(order -> toCollect(order, part)).orElseGet(part::total);
    }

    private Money toCollect(Order order, MerchantOrder part) {
        if (!orders.isPaidOnDelivery(order)) return new Money(0, part.total().currency());
        boolean withFee = order.feeWith().filter(part.merchant()::equals).isPresent();
        return withFee ? part.total().plus(order.fee().price()) : part.total();
    }
}
