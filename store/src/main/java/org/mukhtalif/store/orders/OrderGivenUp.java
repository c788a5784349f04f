package org.mukhtalif.store.orders;

import java.time.Instant;

/// An order ended before it was paid: its time ran out, or its buyer called it off. Money that comes late may take it
/// up again. Told inside the transaction that notes it.
public record OrderGivenUp(OrderNumber number, Instant at) {}
