package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// Which parcel: one merchant's part of one order.
public record Parcel(FulfilmentNumber number, OrderNumber order, MerchantId merchant, Instant openedAt) {}
