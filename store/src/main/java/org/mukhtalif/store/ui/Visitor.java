package org.mukhtalif.store.ui;

/// As whom the visitor has signed in, as far as the frame of a page must know: which links it shows.
public enum Visitor {
    NOBODY,
    SHOPPER,
    MERCHANT,
    STAFF;

    public boolean isSignedIn() {
        return this != NOBODY;
    }
}
