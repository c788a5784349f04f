package org.mukhtalif.store.ui;

/// One entry of a list to choose from: what the form sends, and what the person reads.
public record Choice(String value, String label) {}
