package org.mukhtalif.store.offers;

import org.mukhtalif.store.catalog.VariantDescription;

/// An offer of something that the shop shows: it can be bought, as long as there are pieces.
public record Buyable(Offer offer, VariantDescription description) {}
