package org.mukhtalif.privacy.controls;

/// Tries whether one promise is kept. It leaves nothing behind and touches no real person's data.
public interface Control {

    /// The control's key in the policy's data.
    String key();

    /// Tries it now. An exception counts as a failure.
    ProofResult probe();
}
