package org.mukhtalif.store.couriers;

import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A parcel that was given to a courier.
record Consignment(FulfilmentNumber parcel, OrderNumber order, MerchantId merchant) {}
