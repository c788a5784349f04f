package org.mukhtalif.bench;

import java.net.URI;

/// What all hunted people share.
///
/// @param store its address
/// @param who they are
/// @param witness who notes what they do
record HuntDay(URI store, HuntedPlaces places, HuntClock clock, Canaries who, HuntWitness witness) {

    Letters letters() {
        return new Letters(places.mail());
    }

    /// Somebody with a browser in Arabic.
    Visitor visitor() {
        return new Visitor(store, witness.of(this));
    }

    /// Somebody with a browser in English.
    Visitor englishVisitor() {
        return new Visitor(store.resolve("/en/"), witness.of(this));
    }
}
