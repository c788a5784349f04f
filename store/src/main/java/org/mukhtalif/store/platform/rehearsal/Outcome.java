package org.mukhtalif.store.platform.rehearsal;

/// What came of the visits.
///
/// @param visits how many there were
/// @param orders how many of them ended with an order
/// @param troubles how many of them ended before their time
public record Outcome(int visits, int orders, int troubles) {

    /// Whether it went as in a real store. An answer that took too long is no reason to learn nothing.
    public boolean wentWell() {
        return orders > 0 && troubles * 10 <= visits;
    }
}
