package org.mukhtalif.privacy.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.springframework.transaction.support.TransactionTemplate;

/// The first one's transaction lasts until it is let end.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Committing_together extends BookInFiles {

    private final CountDownLatch theFirstMayEnd = new CountDownLatch(1);
    private final CountDownLatch theFirstIsAtIt = new CountDownLatch(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private EntryCommits commits;
    private Future<UUID> first;

    @BeforeEach
    void somebody_commits() throws Exception {
        var transaction = engine.beans().getBean("engineTransactions", TransactionTemplate.class);
        commits = new EntryCommits(engine.the(EntryRows.class), transaction);
        first = writes(this::untilItMayEnd);
        theFirstIsAtIt.await();
    }

    @AfterEach
    void everybody_goes_home() {
        people.close();
    }

    @Test
    void entries_that_come_during_a_commit_share_the_next_transaction() throws Exception {
        var second = writes(() -> {});
        var third = writes(() -> {});
        theFirstEndsAfter(2);

        assertThat(transactionOf(second.get())).isEqualTo(transactionOf(third.get()));
        assertThat(transactionOf(first.get())).isNotEqualTo(transactionOf(second.get()));
    }

    @Test
    void one_that_cannot_be_kept_is_undone_alone() throws Exception {
        var tries = new AtomicInteger();
        var second = writes(tries::incrementAndGet);
        var before = entriesInTheDatabase();
        var third = writes(() -> {
            throw new NotThisOne();
        });
        theFirstEndsAfter(2);

        assertThatThrownBy(third::get).hasRootCauseInstanceOf(NotThisOne.class);
        assertThat(transactionOf(second.get())).isPositive();
        assertThat(tries).hasValue(2);
        assertThat(entriesInTheDatabase()).isEqualTo(before + 2);
        assertThat(databases
                        .asTechnician()
                        .sql("select count(*) from accesslog.entry where id in (:ids)")
                        .param("ids", List.of(first.get(), second.get()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Future<UUID> writes(Runnable work) {
        var written = engine.the(Leaves.class).of(List.of(entry(Act.COLLECTED)));
        Supplier<UUID> kept = () -> {
            work.run();
            return written.getFirst().id();
        };
        return people.submit(() -> commits.of(written, kept));
    }

    private void theFirstEndsAfter(int others) {
        await().until(() -> commits.waiting() == others);
        theFirstMayEnd.countDown();
    }

    private void untilItMayEnd() {
        theFirstIsAtIt.countDown();
        try {
            theFirstMayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long transactionOf(UUID entry) {
        return databases
                .asTechnician()
                .sql("select cast(cast(xmin as text) as bigint) from accesslog.entry where id = :id")
                .param("id", entry)
                .query(Long.class)
                .single();
    }

    private static final class NotThisOne extends RuntimeException {}
}
