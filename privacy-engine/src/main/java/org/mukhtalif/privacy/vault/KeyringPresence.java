package org.mukhtalif.privacy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/// Whether the keyring is the one that belongs to the data and to the journal. A new one beside data that are
/// sealed, or beside a journal that holds another's keys, would begin where everything is lost, and write over
/// the last copy.
@Component
class KeyringPresence {

    private final Epochs epochs;
    private final SealedValues values;
    private final KeyJournal journal;
    private final KeyringSettings settings;

    KeyringPresence(Epochs epochs, SealedValues values, KeyJournal journal, KeyringSettings settings) {
        this.epochs = epochs;
        this.values = values;
        this.journal = journal;
        this.settings = settings;
    }

    /// @throws IllegalStateException saying what is missing and how to bring it back
    void verify() {
        if (!epochs.exist()) refuseToBeginAnew();
        else refuseAnothersJournal();
    }

    private void refuseToBeginAnew() {
        if (values.exist() && !settings.mayBeginAnew())
            throw new IllegalStateException("""
                    The keyring is empty, but the data hold sealed values that only its keys open. \
                    Bring the keyring back: ./mukhtalif restore --keyring DIR, with a copy or the journal (%s).\
                    """.formatted(journal.directory()));
        if (!journal.epochs().isEmpty()) throw anothers();
    }

    /// What is newer than the keyring knows, or of its epoch under another key, is not this keyring's.
    private void refuseAnothersJournal() {
        long current = epochs.current().number();
        for (var each : journal.epochs()) if (each > current && !epochs.knows(each)) throw anothers();
        if (Files.exists(journal.copyOf(current)) && !isOfThisKeyring(current)) throw anothers();
    }

    private boolean isOfThisKeyring(long current) {
        try {
            return Arrays.equals(
                    GenerationCopy.headOf(journal.copyOf(current)).wrappedEpochKey(), epochs.wrappedKeyOf(current));
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of keys can not be read", e);
        }
    }

    private IllegalStateException anothers() {
        return new IllegalStateException("""
                The journal %s holds keys of another keyring than this one, perhaps the last copy of them. \
                If they are wanted: ./mukhtalif restore --keyring %s. If not, move that folder away.\
                """.formatted(journal.directory(), journal.directory()));
    }
}
