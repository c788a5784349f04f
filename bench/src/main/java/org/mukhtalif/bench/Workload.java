package org.mukhtalif.bench;

import java.net.URI;

/// One thing that shoppers do again and again.
///
/// @param key the short name under which comparisons speak of it, `W1` to `W5`
/// @param title what it is, for the table
/// @param via through what: `pages`, or the `api` for programs
/// @param ready makes one user ready; what it returns plays one operation at each call
record Workload(String key, String title, String via, Preparation ready) {

    /// Prepares one user of a workload.
    @FunctionalInterface
    interface Preparation {
        Operation prepare(URI store, int user);
    }

    /// Plays one operation; an exception counts as an error.
    @FunctionalInterface
    interface Operation {
        void play();
    }
}
