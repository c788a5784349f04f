package org.mukhtalif.store.returns;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A return was declined; the reason stands on the order's page.
public record ReturnDeclined(ReturnNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
