package org.mukhtalif.store.platform.commands;

import java.util.Set;

/// `run`: opens the store and leaves it open until it is told to stop.
final class Run implements Command {

    private final Class<?> store;

    Run(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of());
        terminal.say("run.starting", settings.data());
        var context = new StoreApplication(store, settings).open();
        var port = context.getEnvironment().getProperty("local.server.port", "");
        terminal.say("run.open", "http://localhost:" + port);
        return 0;
    }
}
