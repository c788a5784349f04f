package org.mukhtalif.store.ui;

/// A link of a navigation: its words in the visitor's language, and its path without the language.
public record NavLink(String label, String path) {}
