package org.mukhtalif.store.catalog;

import org.mukhtalif.store.language.Bilingual;

/// A fact about a product, such as its origin: a name and a value.
public record Attribute(Bilingual name, Bilingual value) {}
