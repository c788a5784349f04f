package org.mukhtalif.privacy.vault;

import java.time.Clock;
import java.time.Duration;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.springframework.stereotype.Component;

/// Looks how old the keyring's epoch is. A change of epoch gets an hour to be done.
@Component
class EpochIsFresh implements Control {

    private static final Duration TIME_TO_CHANGE = Duration.ofHours(1);

    private final Epochs epochs;
    private final KeyringSettings settings;
    private final Clock clock;

    EpochIsFresh(Epochs epochs, KeyringSettings settings, Clock clock) {
        this.epochs = epochs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "epoch-is-fresh";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var age = Duration.between(epochs.refreshed().beganAt(), clock.instant());
        return ProofResult.heldIf(
                age.compareTo(settings.rotateEvery().plus(TIME_TO_CHANGE)) <= 0,
                "the epoch of the keyring is %s old".formatted(age));
    }

    /// As if nobody had changed the epoch for a year.
    @Override
    public Sabotage sabotage() {
        return Sabotage.ofTheKeyring(
                "update keyring.epoch set began_at = began_at - interval '365 days' where not closed",
                "update keyring.epoch set began_at = began_at + interval '365 days' where not closed");
    }
}
