package org.mukhtalif.privacy.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets those who come while work is being done share the next turn: one of them does it for all who came by then. So
/// the number of commits, or of waits for a disk, does not grow with the number of callers. There is one turn at a
/// time; who is alone waits for nobody.
///
/// @param <W> what each wants done
public final class Turns<W> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turnEnded = lock.newCondition();
    private final Consumer<List<W>> work;
    private Turn<W> gathering = new Turn<>();
    private boolean busy;

    /// @param work does what those who share a turn want, for all of them or for none; what it throws, each of them
    ///     gets
    public Turns(Consumer<List<W>> work) {
        this.work = work;
    }

    /// Returns when a turn has done this.
    public void share(W wanted) {
        lock.lock();
        try {
            var mine = gathering;
            mine.all.add(wanted);
            while (!mine.hasEnded) {
                if (busy) turnEnded.awaitUninterruptibly();
                else take(mine);
            }
            mine.throwFailure();
        } finally {
            lock.unlock();
        }
    }

    /// How many wait for a turn.
    public int waiting() {
        lock.lock();
        try {
            return lock.getWaitQueueLength(turnEnded);
        } finally {
            lock.unlock();
        }
    }

    // Nobody is at work and this turn has not ended, so it is the one that gathers.
    private void take(Turn<W> turn) {
        gathering = new Turn<>();
        busy = true;
        lock.unlock();
        try {
            work.accept(turn.all);
        } catch (Throwable failure) { // whatever it is: nobody may believe that this was done
            turn.failure = failure;
        } finally {
            lock.lock();
            turn.hasEnded = true;
            busy = false;
            turnEnded.signalAll();
        }
    }

    private static final class Turn<W> {

        final List<W> all = new ArrayList<>();
        boolean hasEnded;

        @Nullable
        Throwable failure;

        void throwFailure() {
            if (failure instanceof RuntimeException refused) throw refused;
            if (failure instanceof Error broken) throw broken;
            if (failure != null) throw new IllegalStateException("A turn ended by what it may not throw", failure);
        }
    }
}
