package org.mukhtalif.store.platform.commands;

import java.time.Duration;
import java.util.Map;
import org.mukhtalif.store.Mukhtalif;

/// A node of a store in a process of its own, which writes the invoices that are due. Somebody else ends it.
final class InvoicingChild {

    private InvoicingChild() {}

    /// @param words the data directory, the custodian's folder
    public static void main(String[] words) throws InterruptedException {
        var settings = new Settings(Map.of(Option.DATA, words[0], Option.CUSTODIAN, words[1], Option.POOL_SIZE, "4"));
        try (var rooms = new StoreApplication(Mukhtalif.class, settings).closed()) {
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}
