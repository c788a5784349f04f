package org.mukhtalif.store.platform.database;

import java.io.IOException;

/// One of PostgreSQL's programs ended with an error; the message is what it said.
final class PostgresFailed extends IOException {

    PostgresFailed(String program, String said) {
        super(program + ": " + said);
    }

    boolean says(String words) {
        return String.valueOf(getMessage()).contains(words);
    }
}
