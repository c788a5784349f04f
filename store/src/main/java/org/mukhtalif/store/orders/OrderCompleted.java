package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;

/// One merchant's part of an order was handed over and is done.
public record OrderCompleted(OrderNumber number, MerchantId merchant, Instant at) {}
