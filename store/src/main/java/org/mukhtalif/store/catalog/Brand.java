package org.mukhtalif.store.catalog;

import org.mukhtalif.store.language.Bilingual;

/// The name under which a maker sells.
public record Brand(BrandId id, Bilingual name) {}
