package org.mukhtalif.store.offers;

import java.time.Instant;

/// What has been asked since a moment, until the next change.
public record PriceChange(Instant at, PriceTerms terms) {}
