package org.mukhtalif.store.offers;

import org.mukhtalif.store.catalog.ProductId;

/// An offer of this product was made, or asks another price.
public record OfferChanged(ProductId product) {}
