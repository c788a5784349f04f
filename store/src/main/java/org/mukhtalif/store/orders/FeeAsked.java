package org.mukhtalif.store.orders;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;

/// A confirmed order asks a fee for its way of paying.
///
/// @param with the first merchant of the order
public record FeeAsked(OrderNumber number, MerchantId with, Instant at) {}
