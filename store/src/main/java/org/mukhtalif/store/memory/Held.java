package org.mukhtalif.store.memory;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A value that is read once and held, and read again after a change of it was committed.
public final class Held<T> {

    private final Supplier<T> read;
    private @Nullable T value;

    public Held(Supplier<T> read) {
        this.read = read;
    }

    /// The value; reads it if nothing is held. One thread reads, the others wait for it, so that a reading which began
    /// before a change never replaces a later one.
    public synchronized T get() {
        var held = value;
        if (held == null) {
            held = read.get();
            value = held;
        }
        return held;
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

    private synchronized void letGo() {
        value = null;
    }
}
