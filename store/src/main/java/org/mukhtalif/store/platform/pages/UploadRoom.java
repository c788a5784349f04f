package org.mukhtalif.store.platform.pages;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// How much of the memory files may fill at once. They are read in memory, so a few people who send many large ones
/// would take it from everybody else; whoever finds no room waits a moment and is then asked to come again.
final class UploadRoom {

    private static final int KILO = 1024;
    private static final int SHARE = 4;

    /// As `max-request-size`; also what a sender takes who does not say how much is coming.
    private static final int LARGEST = 24 * KILO;

    static final long LARGEST_BYTES = (long) LARGEST * KILO;

    private final Semaphore kilobytes;
    private final long patienceMillis;

    UploadRoom(long memory, long patienceMillis) {
        this.kilobytes = new Semaphore((int) Math.clamp(memory / SHARE / KILO, LARGEST, Integer.MAX_VALUE), true);
        this.patienceMillis = patienceMillis;
    }

    /// @param announced bytes that are coming; below zero if nobody says
    /// @return how much was taken, to be given back; 0 if there is no room
    int take(long announced) {
        int needed = announced < 0 ? LARGEST : (int) Math.clamp(announced / KILO + 1, 1, LARGEST);
        try {
            return kilobytes.tryAcquire(needed, patienceMillis, TimeUnit.MILLISECONDS) ? needed : 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    void giveBack(int taken) {
        kilobytes.release(taken);
    }
}
