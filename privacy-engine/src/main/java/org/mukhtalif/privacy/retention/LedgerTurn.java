package org.mukhtalif.privacy.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// The turn to write into a ledger, of all threads and processes on this machine. The database's lock alone is not
/// enough: who loses the connection loses it in the middle of a line, and would write over what the next one wrote.
///
/// The lock lies in a file of its own, since Java lets go of a lock as soon as the same file is closed anywhere else.
final class LedgerTurn {

    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path file;

    LedgerTurn(Path ledger) {
        this.file = ledger.resolveSibling(ledger.getFileName() + ".lock");
    }

    long take(LongSupplier writing) {
        HERE.lock();
        try (var channel = FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                var _ = channel.lock()) {
            return writing.getAsLong();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The turn to write into the ledger can not be taken in %s; nothing is destroyed before it is"
                            .formatted(file),
                    e);
        } finally {
            HERE.unlock();
        }
    }
}
