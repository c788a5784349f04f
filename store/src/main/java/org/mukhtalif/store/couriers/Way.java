package org.mukhtalif.store.couriers;

/// How a courier is reached.
public enum Way {
    /// The merchant speaks with it, and types what it says.
    HAND,
    /// By lists of parcels laid into a folder, and lists of what became of them.
    FILES;

    /// The end of its key in a bundle.
    public String key() {
        return this == HAND ? "hand" : "files";
    }
}
