package org.mukhtalif.privacy.controls;

/// How often a control is tried, by what trying it costs. Every control is tried every night besides, and at the
/// start: one that held within the last day and walks through much of the store, a minute after it.
public enum Pace {
    /// Costs a few milliseconds and leaves nothing behind.
    EVERY_FEW_MINUTES,
    /// Costs more, or leaves lines in the book that lead to nobody.
    HOURLY,
    /// Walks through much of the store.
    NIGHTLY
}
