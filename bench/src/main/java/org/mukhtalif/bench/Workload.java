package org.mukhtalif.bench;

/// One thing that shoppers do again and again.
///
/// @param key the short name under which comparisons speak of it, `W1` to `W5`
/// @param title what it is, for the table
/// @param ready makes one user ready; what it returns plays one operation at each call
record Workload(String key, String title, Preparation ready) {

    /// Prepares one user of a workload.
    @FunctionalInterface
    interface Preparation {
        Operation prepare(Visitor visitor, int user);
    }

    /// Plays one operation; an exception counts as an error.
    @FunctionalInterface
    interface Operation {
        void play();
    }
}
