package org.mukhtalif.store.returns;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// The shopper may send her goods back.
public record ReturnApproved(ReturnNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
