package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;

/// An order goes to its merchants.
public record OrderConfirmed(OrderNumber number, List<MerchantId> merchants, Instant at) {

    public OrderConfirmed {
        merchants = List.copyOf(merchants);
    }
}
