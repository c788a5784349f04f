package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.mukhtalif.store.Mukhtalif;

/// A node of a store in a process of its own, which writes the invoices that are due until somebody ends it, or until
/// whoever began it is gone and its input with him.
final class InvoicingChild {

    private InvoicingChild() {}

    /// @param words the data directory, the custodian's folder
    public static void main(String[] words) throws IOException {
        var settings = new Settings(Map.of(Option.DATA, words[0], Option.CUSTODIAN, words[1], Option.POOL_SIZE, "4"));
        try (var rooms = new StoreApplication(Mukhtalif.class, settings).closed()) {
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
