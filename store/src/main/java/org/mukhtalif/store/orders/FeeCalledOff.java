package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;

/// Nobody collects the fee of an order any more: the parts that are left were handed over without it, or none is left.
///
/// @param with the first merchant of the order
public record FeeCalledOff(OrderNumber number, MerchantId with, Instant at) {}
