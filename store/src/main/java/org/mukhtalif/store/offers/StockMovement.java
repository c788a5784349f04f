package org.mukhtalif.store.offers;

import java.time.Instant;
import java.util.Optional;

/// One change of the pieces that can be sold.
///
/// @param change how many more, or fewer
/// @param after how many could be sold then
/// @param reference such as the number of the order
public record StockMovement(
        long id, int change, int after, StockReason reason, Optional<String> reference, Instant at) {}
