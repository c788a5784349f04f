package org.mukhtalif.privacy.accesslog;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.turns.Turns;
import org.springframework.transaction.support.TransactionTemplate;

/// Commits entries together with what was done for them. Those who come while a commit is under way share the next one:
/// one transaction keeps all of it. If it fails, each tries again by itself, so that nobody fails for another's sake.
final class EntryCommits {

    private final EntryRows rows;
    private final TransactionTemplate transaction;
    private final Turns<Act<?>> turns = new Turns<>(this::commit);

    EntryCommits(EntryRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /// @param work may be run twice, the first time in vain, and on another's thread
    <T> T of(List<MarkedEntry> written, Supplier<T> work) {
        var act = new Act<>(written, work);
        try {
            turns.share(act);
        } catch (RuntimeException | Error failure) {
            if (!act.isShared) throw failure;
            commit(List.of(act));
        }
        return requireNonNull(act.result);
    }

    /// How many wait for the commit that is under way.
    int waiting() {
        return turns.waiting();
    }

    private void commit(List<Act<?>> together) {
        together.forEach(act -> act.isShared = together.size() > 1);
        transaction.executeWithoutResult(_ -> {
            rows.add(together.stream().flatMap(act -> act.written.stream()).toList());
            together.forEach(Act::run);
        });
    }

    private static final class Act<T> {

        final List<MarkedEntry> written;
        final Supplier<T> work;
        boolean isShared;

        @Nullable
        T result;

        Act(List<MarkedEntry> written, Supplier<T> work) {
            this.written = written;
            this.work = work;
        }

        void run() {
            result = work.get();
        }
    }
}
