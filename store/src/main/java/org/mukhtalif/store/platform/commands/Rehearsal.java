package org.mukhtalif.store.platform.commands;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.mukhtalif.store.demo.DemoSignIns;
import org.mukhtalif.store.platform.rehearsal.Limits;
import org.mukhtalif.store.platform.rehearsal.Visitors;

/// `rehearsal --data NEW-FOLDER`: opens a shop of invented goods on data of its own, lets invented people shop in it,
/// and closes it again. The launcher does this once after a build, so that Java can note what a start needs and what
/// visitors keep busy. Status 1 when they could not shop.
final class Rehearsal implements Command {

    private static final Limits USUAL = new Limits(Duration.ofSeconds(90), Duration.ofMinutes(4));

    private final Class<?> store;
    private final Limits limits;

    Rehearsal(Class<?> store) {
        this(store, USUAL);
    }

    Rehearsal(Class<?> store, Limits limits) {
        this.store = store;
        this.limits = limits;
    }

    /// Nothing that is set around it holds, and data that are there are left alone: they may be a real store's.
    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var ground = Path.of(arguments.required("data"));
        if (Files.exists(ground)) throw new WrongUsage("usage.rehearsal-elsewhere", ground);
        var settings = new Settings(Map.of(Option.DATA, ground.toString(), Option.PORT, "0"));
        try (var rooms = new StoreApplication(store, settings).openInside()) {
            var door = URI.create("http://127.0.0.1:" + rooms.getEnvironment().getProperty("local.server.port"));
            var people = rooms.getBean(DemoSignIns.class).all();
            return new Visitors(door, people).come(limits).wentWell() ? 0 : 1;
        }
    }
}
