package org.mukhtalif.store.catalog;

/// A product cannot be found in the shop any more.
public record ProductWithdrawn(ProductId product) {}
