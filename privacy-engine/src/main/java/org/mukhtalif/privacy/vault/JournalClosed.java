package org.mukhtalif.privacy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// The second place of the keys can not be written, so no key is made or destroyed until it can. What is owed is
/// written first as soon as there is room again.
public final class JournalClosed extends UncheckedIOException {

    JournalClosed(Path file, IOException cause) {
        super("The journal of keys %s can not be written; no key counts before it is there too".formatted(file), cause);
    }
}
