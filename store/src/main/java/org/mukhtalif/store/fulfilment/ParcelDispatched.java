package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A parcel is on its way.
public record ParcelDispatched(FulfilmentNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
