package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A parcel is so late that its shopper may call it off.
public record ParcelLate(FulfilmentNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
