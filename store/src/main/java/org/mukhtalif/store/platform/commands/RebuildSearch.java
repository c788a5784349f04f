package org.mukhtalif.store.platform.commands;

import java.util.Set;
import org.mukhtalif.store.search.SearchIndex;

/// `search rebuild`: makes every shelf and every word of the search anew from catalog and offers. Shoppers see the old
/// ones until it is done.
final class RebuildSearch implements Command {

    private final Class<?> store;

    RebuildSearch(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), Set.of("json"));
        try (var rooms = new StoreApplication(store, settings).closed()) {
            int listed = rooms.getBean(SearchIndex.class).rebuild();
            if (arguments.has("json")) terminal.plain("{\"listed\":%d}".formatted(listed));
            else terminal.say("search.rebuilt", String.valueOf(listed));
            return 0;
        }
    }
}
