package org.mukhtalif.bench.hunt;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Texts that came out of the store on the wire and concern nobody in particular: pages shown to strangers,
/// addresses the store leads to, cookies it sets.
public final class Seen implements Sink {

    private final String name;
    private final List<Piece> pieces = new CopyOnWriteArrayList<>();

    public Seen(String name) {
        this.name = name;
    }

    public void add(String where, String text) {
        pieces.add(Piece.text(where, text));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
