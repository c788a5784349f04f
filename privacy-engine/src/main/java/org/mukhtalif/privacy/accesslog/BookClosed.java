package org.mukhtalif.privacy.accesslog;

import java.io.IOException;
import java.nio.file.Path;

/// The book cannot be written outside the database, so nothing is opened, taken in or destroyed until it can. It opens
/// by itself as soon as there is room again.
public final class BookClosed extends RuntimeException {

    BookClosed(Path directory, IOException cause) {
        super("""
                The access log cannot be written to %s (%s), and no personal data is opened without an entry there. \
                Make room, or make the folder writable for the user who runs the store.\
                """.formatted(directory, cause.getMessage()), cause);
    }
}
