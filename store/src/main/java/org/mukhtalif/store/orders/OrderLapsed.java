package org.mukhtalif.store.orders;

import java.time.Instant;

/// An order was not paid in time; its goods are on sale again. Told inside the transaction that notes it.
public record OrderLapsed(OrderNumber number, Instant at) {}
