package org.mukhtalif.store.ui;

/// There is no page at this address, or none that this visitor may know of. Answered with 404 in the store's
/// look.
public class NoSuchPage extends RuntimeException {

    public NoSuchPage() {
        super("No such page", null, false, false);
    }
}
