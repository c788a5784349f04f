package org.mukhtalif.privacy.controls;

import java.util.Set;

/// Tries whether one promise is kept: its behaviour, not a flag. It leaves nothing behind and touches no real person's
/// data.
public interface Control {

    /// The control's key in the policy's data.
    String key();

    /// How often it is tried.
    Pace pace();

    /// Tries it now. An exception counts as a failure.
    ProofResult probe();

    /// Whether trying it touches no database. At a start it is tried beside the others then.
    default boolean needsNoDatabase() {
        return false;
    }

    /// The keys of controls whose guards this promise needs too: with one of them off, this one rightly fails as well.
    default Set<String> restsOn() {
        return Set.of();
    }

    /// How the guard behind the promise is switched off. The drill does it, in a store that is thrown away, and expects
    /// this control to fail, and those that rest on it, and no other.
    Sabotage sabotage();
}
