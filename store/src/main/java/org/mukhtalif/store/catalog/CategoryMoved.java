package org.mukhtalif.store.catalog;

/// A category stands elsewhere, and with it all its products.
public record CategoryMoved(CategoryId category) {}
