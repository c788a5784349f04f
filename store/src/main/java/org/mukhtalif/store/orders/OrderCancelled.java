package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;

/// One merchant's part of an order was called off; its goods are back on sale. The other parts go on.
public record OrderCancelled(OrderNumber number, MerchantId merchant, Instant at) {}
