package org.mukhtalif.store.platform.commands;

import java.util.Map;
import org.mukhtalif.store.Mukhtalif;

/// A node of a store in a process of its own, in which one guest orders. Somebody else ends it.
final class OrderingChild {

    private OrderingChild() {}

    /// @param words the data directory, the custodian's folder
    public static void main(String[] words) {
        var settings = new Settings(Map.of(Option.DATA, words[0], Option.CUSTODIAN, words[1], Option.POOL_SIZE, "4"));
        try (var rooms = new StoreApplication(Mukhtalif.class, settings).closed()) {
            DrillShopper.orderingIn(rooms, "سارة التجربة");
        }
    }
}
