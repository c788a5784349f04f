package org.mukhtalif.privacy.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The first one's turn lasts until it is let end.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Taking_turns {

    private final List<List<String>> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch theFirstMayEnd = new CountDownLatch(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Turns<String> turns = new Turns<>(this::work);
    private Future<?> first;

    @BeforeEach
    void somebody_is_at_work() {
        first = wants("first");
        await().until(() -> !done.isEmpty());
    }

    @AfterEach
    void everybody_goes_home() {
        people.close();
    }

    @Test
    void who_comes_while_others_are_at_work_shares_the_next_turn() throws Exception {
        var others = List.of(wants("second"), wants("third"), wants("fourth"));
        await().until(() -> turns.waiting() == 3);
        assertThat(done).containsExactly(List.of("first"));

        theFirstMayEnd.countDown();

        first.get();
        for (var other : others) other.get();
        assertThat(done).hasSize(2);
        assertThat(done.get(1)).containsExactlyInAnyOrder("second", "third", "fourth");
    }

    @Test
    void a_turn_that_fails_fails_for_all_who_share_it_and_for_nobody_else() throws Exception {
        var others = List.of(wants("too much"), wants("third"));
        await().until(() -> turns.waiting() == 2);
        theFirstMayEnd.countDown();

        first.get();
        for (var other : others)
            assertThatThrownBy(other::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(TooMuch.class);
        wants("fourth").get();
        assertThat(done.getLast()).containsExactly("fourth");
    }

    @Test
    void a_turn_that_ends_by_what_it_may_not_throw_is_not_taken_for_done() throws Exception {
        var others = List.of(wants("unforeseen"), wants("third"));
        await().until(() -> turns.waiting() == 2);
        theFirstMayEnd.countDown();

        for (var other : others)
            assertThatThrownBy(other::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void who_comes_when_nobody_is_at_work_waits_for_nobody() throws Exception {
        theFirstMayEnd.countDown();
        first.get();

        for (var name : List.of("second", "third")) wants(name).get();

        assertThat(done).containsExactly(List.of("first"), List.of("second"), List.of("third"));
    }

    private Future<?> wants(String what) {
        return people.submit(() -> turns.share(what));
    }

    private void work(List<String> together) {
        done.add(List.copyOf(together));
        if (together.contains("first")) waitUntilItMayEnd();
        if (together.contains("too much")) throw new TooMuch();
        if (together.contains("unforeseen")) throwPastTheCompiler(new IOException());
    }

    @SuppressWarnings("unchecked") // that is the point: a checked exception that nobody declared
    private static <E extends Exception> void throwPastTheCompiler(Exception unforeseen) throws E {
        throw (E) unforeseen;
    }

    private void waitUntilItMayEnd() {
        try {
            theFirstMayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class TooMuch extends RuntimeException {}
}
