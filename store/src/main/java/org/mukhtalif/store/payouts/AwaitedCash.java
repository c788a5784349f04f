package org.mukhtalif.store.payouts;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// Cash that a courier collected for a part of an order and has not handed over yet.
///
/// @param deliveredAt when the part was complete; while some of it is still on its way, when its first parcel was paid
public record AwaitedCash(OrderNumber order, MerchantId merchant, Instant deliveredAt, Money amount) {

    public CashPlace place() {
        return new CashPlace(deliveredAt, order, merchant);
    }
}
