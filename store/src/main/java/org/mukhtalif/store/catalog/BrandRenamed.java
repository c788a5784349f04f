package org.mukhtalif.store.catalog;

/// A brand is called otherwise, and its products are found by other words.
public record BrandRenamed(BrandId brand) {}
