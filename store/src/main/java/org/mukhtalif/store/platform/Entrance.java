package org.mukhtalif.store.platform;

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
        return new CommandLine(new Terminal(System.out, System.err), store).run(List.of(words));
    }
}
