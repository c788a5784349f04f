package org.mukhtalif.store.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

@StoreTest
class Calling_listeners_in_a_rush {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    @Qualifier("applicationTaskExecutor")
    AsyncTaskExecutor ofStore;

    private final ListenersTakeTurns turns = new ListenersTakeTurns(2);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void lets_no_more_of_them_work_at_once_than_there_are_turns() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < 12; at++) threads.submit(turns.inTurn(this::work));
            Awaitility.await().atMost(LONG).until(() -> atWork.get() == 2);
            mayEnd.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(LONG.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }
        assertThat(done).hasValue(12);
        assertThat(mostAtWork).hasValue(2);
    }

    /// The others need the connections that the four leave.
    @Test
    void happens_by_four_in_a_store_with_ten_connections() {
        for (int at = 0; at < 12; at++) ofStore.execute(this::work);
        Awaitility.await().atMost(LONG).until(() -> atWork.get() == 4);
        mayEnd.countDown();
        Awaitility.await().atMost(LONG).untilAtomic(done, equalTo(12));
        assertThat(mostAtWork).hasValue(4);
    }

    @Test
    void calls_nobody_any_more_once_the_store_closes() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < 12; at++) threads.submit(turns.inTurn(this::work));
            Awaitility.await().atMost(LONG).until(() -> atWork.get() == 2);
            turns.onApplicationEvent(new ContextClosedEvent(new GenericApplicationContext()));
            mayEnd.countDown();
            threads.shutdown();
            assertThat(threads.awaitTermination(LONG.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
        }
        assertThat(done).as("those that were at work").hasValue(2);
    }

    @Test
    void is_a_rush_as_long_as_some_wait() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int at = 0; at < 2; at++) threads.submit(turns.inTurn(this::work));
            Awaitility.await().atMost(LONG).until(() -> atWork.get() == 2);
            assertThat(turns.areWaitedFor()).isFalse();
            threads.submit(turns.inTurn(this::work));
            Awaitility.await().atMost(LONG).until(turns::areWaitedFor);
            mayEnd.countDown();
        }
        assertThat(turns.areWaitedFor()).isFalse();
        assertThat(done).hasValue(3);
    }

    @Test
    void gives_its_turn_on_when_one_fails() {
        var one = new ListenersTakeTurns(1);
        var failing = one.inTurn(() -> {
            throw new IllegalStateException("The mail is full");
        });
        try (var threads = new SimpleAsyncTaskExecutor()) {
            threads.submit(failing);
            threads.submit(one.inTurn(done::incrementAndGet));
            Awaitility.await().atMost(LONG).untilAtomic(done, equalTo(1));
        }
    }

    private void work() {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        try {
            assertThat(mayEnd.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            atWork.decrementAndGet();
        }
        done.incrementAndGet();
    }
}
