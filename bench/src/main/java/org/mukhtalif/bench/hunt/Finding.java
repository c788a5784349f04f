package org.mukhtalif.bench.hunt;

/// A planted value that lies where it must not.
public record Finding(String sink, String piece, Planted planted, String guise) {

    @Override
    public String toString() {
        return "%s: %s holds %s (%s)".formatted(sink, piece, planted, guise);
    }
}
