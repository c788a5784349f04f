package org.mukhtalif.store.catalog;

/// A product can be found in the shop from now on, or its description changed.
public record ProductPublished(ProductId product) {}
