package org.mukhtalif.store.couriers;

/// What became of a line that a courier said.
sealed interface Outcome {

    record Taken() implements Outcome {}

    /// It was known already, or is older than what is known.
    record Unchanged() implements Outcome {}

    /// @param reason the key of why it was not taken
    record Refused(String reason) implements Outcome {}
}
