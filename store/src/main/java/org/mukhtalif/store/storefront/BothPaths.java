package org.mukhtalif.store.storefront;

/// The address of one page in each language, for the link between them; both without the language in front.
public record BothPaths(String arabic, String english) {}
