package org.mukhtalif.store.memory;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A value that is read once and held. It is read again after a change of it was committed here, and otherwise every
/// second or so while somebody asks, because another node may have changed it.
public final class Held<T> {

    /// Older than this it is read anew beside the request that asks, which still gets the held one.
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    /// Older than this, when nobody asked for long, the request waits for the reading.
    private static final long OLD = Duration.ofSeconds(10).toNanos();

    private final Supplier<T> read;
    private @Nullable T value;
    private long readAt;
    private long changes;
    private boolean reading;

    public Held(Supplier<T> read) {
        this.read = read;
    }

    /// The value; reads it if nothing is held. One thread reads, the others wait for it, so that a reading which began
    /// before a change never replaces a later one.
    public synchronized T get() {
        var held = value;
        long age = System.nanoTime() - readAt;
        if (held == null || age > OLD) return keep(read.get());
        if (age > FRESH && !reading) {
            reading = true;
            long known = changes;
            Thread.ofVirtual().name("held").start(() -> readBeside(known));
        }
        return held;
    }

    /// The value read anew now: for who knows of something that the held one lacks.
    public synchronized T anew() {
        return keep(read.get());
    }

    /// Lets go of the value now and, inside a transaction, once more when it is committed: others may have read the old
    /// state in between.
    public void changed() {
        letGo();
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    letGo();
                }
            });
    }

    /// What fails here is tried again by the next who asks; until it is old, the held value serves.
    private void readBeside(long known) {
        try {
            var fresh = read.get();
            synchronized (this) {
                if (changes == known) keep(fresh);
            }
        } catch (RuntimeException notNow) {
            // The database is away for a moment, or the store is closing.
        } finally {
            synchronized (this) {
                reading = false;
            }
        }
    }

    private T keep(T fresh) {
        value = fresh;
        readAt = System.nanoTime();
        return fresh;
    }

    private synchronized void letGo() {
        changes++;
        value = null;
    }
}
