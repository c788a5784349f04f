package org.mukhtalif.privacy.vault;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The copy of a new generation in the journal. It is read back, and a sample of it opened with a key asked of the
/// custodian anew, before the old epoch may die.
@Component
class SecondCopy {

    private static final int SAMPLES = 64;

    /// A key was written to the keyring at most this long before the crash that kept it from the journal.
    private static final Duration LATELY = Duration.ofHours(1);

    /// How many keys are written with one write of the disk.
    private static final int AT_ONCE = 1_000;

    private final KeyJournal journal;
    private final WrappedKeys rows;
    private final Epochs epochs;

    SecondCopy(KeyJournal journal, WrappedKeys rows, Epochs epochs) {
        this.journal = journal;
        this.rows = rows;
        this.epochs = epochs;
    }

    Path placeFor(long epoch) {
        return journal.copyOf(epoch);
    }

    void keepOnly(long epoch) {
        journal.keepOnly(epoch);
    }

    /// Writes what a crash between keyring and journal may have kept from the journal. Whatever was made since then was
    /// written later than what was made [#LATELY] before.
    void catchUp(long epoch) {
        var since = journal.lastWritten(epoch).map(moment -> moment.minus(LATELY));
        if (since.isEmpty()) return;
        var told = journal.told(epoch, since.get().minus(LATELY));
        var untold = new ArrayList<JournalLine>();
        rows.madeSince(epoch, since.get(), line -> {
            if (!told.contains(line.mark())) untold.add(line);
            if (untold.size() == AT_ONCE) tell(epoch, untold);
        });
        if (!untold.isEmpty()) tell(epoch, untold);
    }

    private void tell(long epoch, List<JournalLine> untold) {
        journal.append(epoch, untold);
        untold.clear();
    }

    /// @param old the epoch whose generation must hold the same keys
    /// @throws IllegalStateException if the copy is not whole, or a key in it is another than before
    void open(GenerationCopy copy, long old) {
        var sample = sampleOf(copy);
        var before = rows.find(sample.keySet()).stream()
                .filter(row -> row.epoch() == old)
                .collect(toMap(WrappedKeys.WrappedKey::name, WrappedKeys.WrappedKey::wrapped));
        var next = epochs.keyFromCustodian(copy.epoch());
        before.forEach((name, wrapped) -> {
            var key = unwrapped(wrapped, name, old, epochs.keyOf(old));
            if (!MessageDigest.isEqual(key, unwrapped(requireNonNull(sample.get(name)), name, copy.epoch(), next)))
                throw unfit(copy);
        });
    }

    private static Map<KeyName, byte[]> sampleOf(GenerationCopy copy) {
        var sample = new HashMap<KeyName, byte[]>();
        long every = Math.max(1, copy.keys() / SAMPLES);
        var at = new long[1];
        try {
            var read = GenerationCopy.read(copy.file(), line -> {
                if (line.charAt(0) != 'k' || at[0]++ % every != 0) return;
                var columns = line.substring(2).split("\t", -1);
                sample.put(Rewrapping.nameOf(columns), JournalLine.bytes(columns[3]));
            });
            if (read.keys() != copy.keys() || read.epoch() != copy.epoch()) throw unfit(copy);
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException("The second copy of the keyring can not be read back", e);
        }
    }

    private static byte[] unwrapped(byte[] wrapped, KeyName name, long epoch, Aead key) {
        try {
            return key.decrypt(wrapped, name.boundTo(epoch));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key in the second copy of epoch %d does not open".formatted(epoch), e);
        }
    }

    private static IllegalStateException unfit(GenerationCopy copy) {
        return new IllegalStateException(
                "The second copy %s does not hold what was written; the old epoch goes on".formatted(copy.file()));
    }
}
