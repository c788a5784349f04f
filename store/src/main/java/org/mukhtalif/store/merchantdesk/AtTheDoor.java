package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.fulfilment.Parcel;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// What is handed over at the door, and what the courier is paid for it: all of a merchant's part where the shopper
/// chose cash, with one of the parts the fee for it too; else nothing.
@Component
class AtTheDoor {

    private final Orders orders;
    private final ParcelContents contents;

    AtTheDoor(Orders orders, ParcelContents contents) {
        this.orders = orders;
        this.contents = contents;
    }

    List<PackedLine> lines(Fulfilment parcel, MerchantOrder part) {
        return contents.of(parcel, part);
    }

    Money toCollect(Parcel parcel, MerchantOrder part) {
        return orders.find(parcel.order()).map(order -> toCollect(order, part)).orElseGet(part::total);
    }

    private Money toCollect(Order order, MerchantOrder part) {
        if (!orders.isPaidOnDelivery(order)) return new Money(0, part.total().currency());
        boolean withFee = order.feeWith().filter(part.merchant()::equals).isPresent();
        return withFee ? part.total().plus(order.fee().price()) : part.total();
    }
}
