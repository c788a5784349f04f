package org.mukhtalif.privacy.vault;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// What happens to the keyring before the first request: the custodian must hold the epoch's key, what a crash
/// left of a change of epoch is cleared away, and every key lies in two places.
@Component
class KeyringOpening implements SmartInitializingSingleton {

    /// A key was written to the keyring at most this long before the crash that kept it from the journal.
    private static final Duration LATELY = Duration.ofHours(1);

    private final Epochs epochs;
    private final KeyRotation rotation;
    private final KeyJournal journal;
    private final Generations generations;
    private final WrappedKeys rows;

    KeyringOpening(Epochs epochs, KeyRotation rotation, KeyJournal journal, Generations generations, WrappedKeys rows) {
        this.epochs = epochs;
        this.rotation = rotation;
        this.journal = journal;
        this.generations = generations;
        this.rows = rows;
    }

    @Override
    public void afterSingletonsInstantiated() {
        epochs.keyOf(epochs.refreshed().number());
        rotation.tidyUp();
        var current = epochs.refreshed().number();
        if (!Files.exists(journal.copyOf(current))) generations.copy(current, journal.copyOf(current));
        else lately(current);
    }

    private void lately(long epoch) {
        var lines = journal.lastWritten(epoch)
                .map(moment -> rows.madeSince(epoch, moment.minus(LATELY)))
                .orElse(List.of());
        if (!lines.isEmpty()) journal.append(epoch, lines);
    }
}
