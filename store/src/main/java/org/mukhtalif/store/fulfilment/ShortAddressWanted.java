package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A parcel cannot be made ready before its shopper has told the short code of her National Address.
public record ShortAddressWanted(FulfilmentNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
