package org.mukhtalif.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets some users play a workload for a while, and reads the processes' CPU time before and after. What a placement
/// sets in motion is waited for, so that its cost is counted too.
final class LoadDriver {

    private static final Duration SETTLE = Duration.ofSeconds(3);
    private static final double IDLE_SHARE = 0.08;
    private static final int MOST_TURNS = 30;
    private static final double COMPILER_SHARE = 0.1;

    private final MeasuredStore store;
    private final int users;

    LoadDriver(MeasuredStore store, int users) {
        this.store = store;
        this.users = users;
    }

    Result run(Workload workload, Duration duration) throws InterruptedException {
        var latencies = new Latencies();
        var errors = new AtomicInteger();
        long jvmBefore = store.jvmMillis();
        long compilerBefore = store.compilerMillis();
        long postgresBefore = store.postgresMillis();
        long start = System.nanoTime();
        play(workload, start + duration.toNanos(), latencies, errors);
        double seconds = (System.nanoTime() - start) / 1e9;
        awaitIdle();
        int count = Math.max(1, latencies.count());
        return new Result(
                workload.key(),
                workload.via(),
                users,
                latencies.count() / seconds,
                latencies.percentileMillis(0.50),
                latencies.percentileMillis(0.95),
                latencies.percentileMillis(0.99),
                errors.get(),
                (double) (store.jvmMillis() - jvmBefore) / count,
                (double) (store.compilerMillis() - compilerBefore) / count,
                (double) (store.postgresMillis() - postgresBefore) / count);
    }

    /// Plays a workload until Java's compiler has done most of its work: for a while, and as often again as its share
    /// of the JVM's time is above a tenth, at most thirty times. Says how far it got.
    void warmUp(Workload workload, Duration turn) throws InterruptedException {
        var played = run(workload, turn);
        int turns = 1;
        while (played.compilerShare() > COMPILER_SHARE && turns < MOST_TURNS) {
            played = run(workload, turn);
            turns++;
        }
        System.err.printf(
                "%s: played %d × %d s beforehand, the compiler's share is now %.0f %%%n",
                workload.key(), turns, turn.toSeconds(), played.compilerShare() * 100);
    }

    /// Plays a workload without measuring it.
    ///
    /// @return how often it was played
    int fill(Workload workload, Duration duration) throws InterruptedException {
        var latencies = new Latencies();
        play(workload, System.nanoTime() + duration.toNanos(), latencies, new AtomicInteger());
        return latencies.count();
    }

    /// Counts what one operation sends, one user alone, what it sets in motion included.
    Sent count(Workload workload, int operations, int managementPort) throws InterruptedException {
        var operation = workload.ready().prepare(store.address(), 0);
        for (int round = 0; round < 5; round++) operation.play();
        awaitIdle();
        var before = store.sent(managementPort);
        for (int round = 0; round < operations; round++) operation.play();
        awaitIdle();
        return store.sent(managementPort).since(before, operations);
    }

    private void play(Workload workload, long until, Latencies latencies, AtomicInteger errors)
            throws InterruptedException {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < users; user++) {
                int number = user;
                people.submit(() -> playOne(workload, number, until, latencies, errors));
            }
            people.shutdown();
            people.awaitTermination(10, TimeUnit.MINUTES);
        }
    }

    private void playOne(Workload workload, int user, long until, Latencies latencies, AtomicInteger errors) {
        var operation = workload.ready().prepare(store.address(), user);
        while (System.nanoTime() < until) {
            long start = System.nanoTime();
            try {
                operation.play();
                latencies.add(System.nanoTime() - start);
            } catch (RuntimeException trouble) {
                if (errors.getAndIncrement() == 0) System.err.println(workload.key() + ": " + trouble);
            }
        }
    }

    /// Waits until the store and its databases use next to no CPU time, at most ten settle times.
    void awaitIdle() throws InterruptedException {
        for (int turn = 0; turn < 10; turn++) {
            long before = store.jvmMillis() + store.postgresMillis();
            TimeUnit.MILLISECONDS.sleep(SETTLE.toMillis());
            long used = store.jvmMillis() + store.postgresMillis() - before;
            if (used < SETTLE.toMillis() * IDLE_SHARE) return;
        }
    }
}
