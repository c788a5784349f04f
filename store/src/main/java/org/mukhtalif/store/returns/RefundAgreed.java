package org.mukhtalif.store.returns;

import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// Money goes back to a shopper. Told inside the transaction that writes the refund: what listeners write is kept with
/// it or not at all.
public record RefundAgreed(RefundNumber number, OrderNumber order, MerchantId merchant, Instant at) {}
