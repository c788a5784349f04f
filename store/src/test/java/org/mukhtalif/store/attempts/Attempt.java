package org.mukhtalif.store.attempts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One attempt of the list.
///
/// @param number such as `J12`
/// @param what what is tried
/// @param guard the name of the guard that must catch it
/// @param body the attempt itself, where it is a text
public record Attempt(String number, String what, String guard, String body) {

    private static final Path LISTS = Path.of("src/test/resources/attempts");

    /// All attempts of one kind: `java`, `pages`, `database`, `running`, `declarations`.
    public static List<Attempt> of(String kind) {
        var attempts = new ArrayList<Attempt>();
        for (var block : read(LISTS.resolve(kind + ".txt")).split("(?m)^## ")) {
            var head = block.lines().findFirst().orElse("").split(" \\| ");
            if (head.length != 3) continue;
            var body = block.substring(block.indexOf('\n') + 1).strip();
            attempts.add(new Attempt(head[0], head[1], head[2], body));
        }
        return attempts;
    }

    @Override
    public String toString() {
        return number + " " + what;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
