package org.mukhtalif.privacy.policycheck;

/// One thing that speaks against publishing a policy.
///
/// @param kind what sort of thing
/// @param key its name, stable, such as `retention`
/// @param line the line it stands on; 0 where the whole text lacks it
/// @param excerpt the words themselves; empty where the whole text lacks it
public record Finding(Kind kind, String key, int line, String excerpt) {

    /// What can speak against a policy.
    public enum Kind {
        /// A placeholder that nobody filled in.
        BLANK,
        /// An element that the guideline of SDAIA asks for and the text lacks.
        MISSING,
        /// A sentence that no running store can keep.
        UNKEEPABLE,
        /// What the running store does and the text does not say, or says otherwise.
        UNTRUE_HERE
    }
}
