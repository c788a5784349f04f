package org.mukhtalif.store.platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mukhtalif.store.platform.commands.CommandLine;
import org.mukhtalif.store.platform.commands.Terminal;

/// Where the program begins: the words of the command line come in, an exit status goes out.
public final class Entrance {

    private Entrance() {}

    /// @param store the class that names all rooms
    /// @param words the verb and its options, as typed
    /// @return 0 when done (an open store stays open), 1 when it could not be done, 2 when it was asked wrongly
    public static int enter(Class<?> store, String... words) {
        var terminal = new Terminal(readable(System.out), readable(System.err));
        return new CommandLine(terminal, store).run(List.of(words));
    }

    /// Arabic also where the system's language is not set, as in a bare container.
    private static PrintStream readable(PrintStream end) {
        return new PrintStream(end, true, StandardCharsets.UTF_8);
    }
}
