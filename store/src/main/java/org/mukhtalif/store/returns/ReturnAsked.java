package org.mukhtalif.store.returns;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A shopper wants to send goods back.
public record ReturnAsked(ReturnNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
