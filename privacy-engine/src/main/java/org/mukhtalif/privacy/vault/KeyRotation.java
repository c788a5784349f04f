package org.mukhtalif.privacy.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lets one epoch of the keyring follow another. The order of the steps is the promise: the new generation is whole,
/// lies in two places and was opened before the old epoch's key dies. After a crash anywhere, the next start (or the
/// next change of epoch) tidies up, and one complete generation opens.
@Component
public class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final Epochs epochs;
    private final Generations generations;
    private final SecondCopy secondCopy;
    private final ObjectProvider<RotationWatch> watches;
    private final KeyringSettings settings;
    private final Clock clock;

    KeyRotation(
            Epochs epochs,
            Generations generations,
            SecondCopy secondCopy,
            ObjectProvider<RotationWatch> watches,
            KeyringSettings settings,
            Clock clock) {
        this.epochs = epochs;
        this.generations = generations;
        this.secondCopy = secondCopy;
        this.watches = watches;
        this.settings = settings;
        this.clock = clock;
    }

    /// Begins a new epoch, wraps every living key anew and destroys the old epoch's key.
    ///
    /// @throws IllegalStateException if another process is doing so now, or a step fails; then the old epoch stays
    public RotationReport rotate() {
        return rotated().orElseThrow(() -> new IllegalStateException("Another process is changing the epoch now"));
    }

    /// Begins a new epoch if the current one has lasted as long as it may and nobody else is at it.
    ///
    /// @return whether one began
    public boolean rotateIfDue() {
        if (!epochs.refreshed().beganAt().plus(settings.rotateEvery()).isBefore(clock.instant())) return false;
        var report = rotated();
        report.ifPresent(done -> LOG.info("The epoch of the keyring was changed: {}", done));
        return report.isPresent();
    }

    private Optional<RotationReport> rotated() {
        return generations.turn().map(turn -> {
            try (turn) {
                tidy();
                return change(clock.instant(), epochs.refreshed().number());
            }
        });
    }

    /// How the keyring stands now.
    public KeyringStatus status() {
        var epoch = epochs.refreshed();
        return new KeyringStatus(
                epoch.number(),
                epoch.beganAt(),
                epoch.successor() != null,
                generations.keysOf(epoch.number()),
                epochs.whereabouts(epoch.number()),
                secondCopy.placeFor(epoch.number()).getParent());
    }

    /// Clears away what a crash left of an earlier change of epoch; without effect while another process is at it.
    void tidyUp() {
        generations.turn().ifPresent(turn -> {
            try (turn) {
                tidy();
            }
        });
    }

    private RotationReport change(Instant start, long old) {
        long next = generations.prepare(old);
        epochs.refreshed();
        told(RotationStep.EPOCH_KEY_MADE);
        long keys = generations.write(old, next, new Rewrapping(old, epochs.keyOf(old), next, epochs.keyOf(next)));
        told(RotationStep.GENERATION_WRITTEN);
        var copy = generations.copy(next, secondCopy.placeFor(next));
        told(RotationStep.SECOND_COPY_WRITTEN);
        secondCopy.open(copy, old);
        told(RotationStep.SECOND_COPY_OPENED);
        generations.close(old);
        epochs.refreshed();
        told(RotationStep.SWITCHED);
        epochs.destroy(old);
        told(RotationStep.OLD_KEY_DESTROYED);
        clearAllBut(next);
        told(RotationStep.OLD_GENERATION_DROPPED);
        return new RotationReport(old, next, keys, Duration.between(start, clock.instant()));
    }

    private void tidy() {
        var current = epochs.refreshed();
        var successor = current.successor();
        if (successor != null) generations.abandon(current.number(), successor);
        generations.closed().forEach(epochs::destroy);
        clearAllBut(epochs.refreshed().number());
    }

    private void clearAllBut(long current) {
        generations.closed().forEach(over -> generations.drop(over, current));
        secondCopy.keepOnly(current);
    }

    private void told(RotationStep step) {
        watches.forEach(watch -> watch.after(step));
    }
}
