package org.mukhtalif.store.money;

import java.time.Instant;
import java.util.Random;

/// One of the ten thousand carts: a difference names its number, so that it can be looked at again.
///
/// @param number which is the seed of its chance
/// @param at when it is bought, which decides the rate
record OneCart(int number, Random random, Instant at) {

    static long units(Money money) {
        return money.minorUnits();
    }

    void same(long is, long must, String what) {
        if (is != must) throw new AssertionError("%s differ in cart %d: %d and %d".formatted(what, number, is, must));
    }
}
