package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A parcel was handed to its recipient.
public record ParcelDelivered(FulfilmentNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
