package org.mukhtalif.store.platform.commands;

import java.util.Set;

/// `rehearsal`: opens the store and closes it again. The launcher does this once after a build, so that Java can note
/// which classes a start needs; later starts take half the time.
final class Rehearsal implements Command {

    private final Class<?> store;

    Rehearsal(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        new StoreApplication(store, Settings.of(arguments, System.getenv(), Set.of()))
                .open()
                .close();
        return 0;
    }
}
