package org.mukhtalif.store.platform.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What comes by standard input, where nobody else on the machine can read it.
final class Input {

    private Input() {}

    /// The first line; nothing if there is none.
    static Optional<String> firstLine() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return Optional.ofNullable(line).filter(given -> !given.isBlank());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
