package org.mukhtalif.store.platform.pages;

import java.util.concurrent.atomic.AtomicLongArray;

/// Remembers roughly what was asked for within the last second or two: numbers only, in a table that never grows. Two
/// things may share a place in it; then one is forgotten early.
final class Demand {

    private static final int PLACES = 8 * 1024;
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLongArray asked = new AtomicLongArray(PLACES);

    /// Whether the same was asked for just before; notes that it is asked for now.
    boolean isFor(int thing) {
        int now = (int) (System.nanoTime() / SECOND);
        long before = asked.getAndSet(Math.floorMod(thing, PLACES), (long) thing << 32 | now & 0xFFFF_FFFFL);
        return (int) (before >> 32) == thing && now - (int) before <= 1;
    }
}
