package org.mukhtalif.store.platform.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.BookRestore;
import org.mukhtalif.privacy.transparency.SignedNote;
import org.mukhtalif.privacy.vault.KeyRotation;
import org.springframework.context.ConfigurableApplicationContext;

/// `restore DIR --keyring DIR`: brings a backup back into a data directory that holds none, destroys again what was
/// destroyed since, and leads the access log forward, before anybody is served. `restore --in-place` does the two last
/// for databases that were brought back by other means.
final class Restore implements Command {

    private static final Set<String> ITS_OPTIONS =
            Set.of("keyring", "ledger", "book", "checkpoint", "in-place", "without-personal-data");

    private final Class<?> store;

    Restore(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var application = new StoreApplication(store, Settings.of(arguments, System.getenv(), ITS_OPTIONS));
        var kept =
                arguments.option("checkpoint").map(KeptCheckpoint::in).stream().toList();
        if (arguments.has("in-place")) return inPlace(application, kept, terminal);
        if (arguments.rest().size() != 1) throw new WrongUsage("usage.one-folder");
        var source = new RestoreSource(
                Path.of(arguments.rest().getFirst()),
                path(arguments, "keyring"),
                path(arguments, "ledger"),
                path(arguments, "book"),
                arguments.has("without-personal-data"));
        try (var rooms = brought(application, source)) {
            terminal.say(
                    source.withoutPersonalData() ? "restore.done-without" : "restore.done",
                    String.valueOf(rooms.getBean(KeyRotation.class).status().keys()));
            tell(led(rooms, kept), terminal);
        }
        return 0;
    }

    private static int inPlace(StoreApplication application, List<SignedNote> kept, Terminal terminal) {
        try (var rooms = application.closed()) {
            terminal.say("restore.in-place");
            tell(led(rooms, kept), terminal);
        }
        return 0;
    }

    /// All rooms, on the data that were brought back; the ledger was replayed.
    static ConfigurableApplicationContext brought(StoreApplication application, RestoreSource source) {
        try (var places = application.places()) {
            new Homecoming(places).bring(source);
        }
        return source.withoutPersonalData() ? application.closedWithNewKeyring() : application.closed();
    }

    /// What became of the access log.
    static BookRestore.Restored led(ConfigurableApplicationContext rooms, List<SignedNote> kept) {
        return rooms.getBean(BookRestore.class).leadForward(kept);
    }

    private static void tell(BookRestore.Restored book, Terminal terminal) {
        terminal.say("restore.book", String.valueOf(book.before()), String.valueOf(book.after()));
        book.lost()
                .ifPresent(lost ->
                        terminal.say("restore.book-lost", String.valueOf(lost.from()), String.valueOf(lost.to())));
    }

    private static Optional<Path> path(Arguments arguments, String option) {
        return arguments.option(option).map(Path::of);
    }
}
