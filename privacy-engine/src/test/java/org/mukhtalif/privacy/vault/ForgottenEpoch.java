package org.mukhtalif.privacy.vault;

import org.mukhtalif.privacy.Engine;

/// Lets an engine forget the key of its epoch at once, as it does after a minute.
public final class ForgottenEpoch {

    private ForgottenEpoch() {}

    public static void in(Engine engine) {
        var epochs = engine.the(Epochs.class);
        epochs.forget(epochs.current().number());
    }
}
