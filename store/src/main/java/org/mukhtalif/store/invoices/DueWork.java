package org.mukhtalif.store.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what is due. Many documents of many issuers share a transaction; where one cannot be written, each issuer
/// goes its own way, then each of its documents, and that one stays due.
@Component
class DueWork {

    private static final Logger log = LoggerFactory.getLogger(DueWork.class);
    private static final int BATCH = 50;

    private final DueTasks tasks;
    private final Drafts drafts;
    private final Issuers issuers;
    private final Issuing issuing;
    private final TransactionTemplate transaction;

    DueWork(DueTasks tasks, Drafts drafts, Issuers issuers, Issuing issuing, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.issuers = issuers;
        this.issuing = issuing;
        this.transaction = transaction;
    }

    /// Everything that waits.
    void writeAll() {
        var all = Set.copyOf(tasks.issuers());
        if (all.isEmpty()) return;
        try {
            for (long after = 0; after >= 0; ) after = write(all, after, BATCH);
        } catch (RuntimeException failed) {
            log.warn("A batch of documents was not written; each issuer's are tried alone", failed);
            all.stream().sorted().forEach(this::writeAll);
        }
    }

    void writeAll(IssuerId issuer) {
        long after = 0;
        while (after >= 0) {
            try {
                after = write(Set.of(issuer), after, BATCH);
            } catch (RuntimeException failed) {
                log.warn("A batch of documents of {} was not written; each is tried alone", issuer, failed);
                after = writeEach(issuer, after);
            }
        }
    }

    private long writeEach(IssuerId issuer, long after) {
        var ahead = tasks.oldest(Set.of(issuer), after, BATCH);
        for (var due : ahead) {
            long id = due.task().id();
            try {
                write(Set.of(issuer), id - 1, 1);
            } catch (RuntimeException failed) {
                log.error("The document of task {} of {} cannot be written", id, issuer, failed);
            }
        }
        return ahead.size() < BATCH ? -1 : ahead.getLast().task().id();
    }

    /// @return after which task to go on; -1 if that was the last
    private long write(Set<IssuerId> some, long after, int most) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var ends = issuing.lock(some);
            var ahead = tasks.oldest(some, after, most);
            write(ahead, ends);
            return ahead.size() < most ? -1L : ahead.getLast().task().id();
        }));
    }

    /// While an issuer's VAT number is unknown, its tasks wait.
    private void write(List<DueTasks.Due> ahead, ChainEnds ends) {
        var sales = drafts.sales(ahead.stream().map(DueTasks.Due::task).toList());
        var sellers = issuers.find(ahead);
        var written = new ArrayList<DueTask>();
        for (var due : ahead) {
            var seller = sellers.get(due.task());
            if (seller == null) continue;
            drafts.of(due.task(), sales).forEach(draft -> issuing.issue(draft, seller, ends));
            written.add(due.task());
        }
        issuing.keep(ends);
        tasks.done(written);
    }
}
