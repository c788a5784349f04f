package org.mukhtalif.privacy.controls;

/// Tries whether one promise is kept: its behaviour, not a flag. It leaves nothing behind and touches no real person's
/// data.
public interface Control {

    /// The control's key in the policy's data.
    String key();

    /// How often it is tried.
    Pace pace();

    /// Tries it now. An exception counts as a failure.
    ProofResult probe();

    /// How the guard behind the promise is switched off. The drill does it, in a store that is thrown away, and expects
    /// this control to fail and no other.
    Sabotage sabotage();
}
