package org.mukhtalif.privacy.controls;

/// How often a control is tried, by what trying it costs. Every control is tried at the start and every night besides.
public enum Pace {
    /// Costs a few milliseconds and leaves nothing behind.
    EVERY_FEW_MINUTES,
    /// Costs more, or leaves lines in the book that lead to nobody.
    HOURLY,
    /// Walks through much of the store.
    NIGHTLY
}
