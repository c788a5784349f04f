package org.mukhtalif.store.platform.commands;

import java.nio.file.Path;
import java.util.Set;
import org.mukhtalif.privacy.vault.KeyRotation;
import org.springframework.context.ConfigurableApplicationContext;

/// `restore DIR --keyring DIR`: brings a backup back into a data directory that holds none, and destroys again
/// what was destroyed since, before anybody is served.
final class Restore implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("keyring", "ledger", "without-personal-data");

    private final Class<?> store;

    Restore(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.rest().size() != 1) throw new WrongUsage("usage.one-folder");
        var application = new StoreApplication(store, Settings.of(arguments, System.getenv(), ITS_OPTIONS));
        var source = new RestoreSource(
                Path.of(arguments.rest().getFirst()),
                arguments.option("keyring").map(Path::of),
                arguments.option("ledger").map(Path::of),
                arguments.has("without-personal-data"));
        try (var rooms = brought(application, source)) {
            terminal.say(
                    source.withoutPersonalData() ? "restore.done-without" : "restore.done",
                    String.valueOf(rooms.getBean(KeyRotation.class).status().keys()));
        }
        return 0;
    }

    /// All rooms, on the data that were brought back.
    static ConfigurableApplicationContext brought(StoreApplication application, RestoreSource source) {
        try (var places = application.places()) {
            new Homecoming(places).bring(source);
        }
        return source.withoutPersonalData() ? application.closedWithNewKeyring() : application.closed();
    }
}
