package org.mukhtalif.store.invoices;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what is due. Many documents of one issuer share a transaction; where one cannot be written, the others go
/// their own way and it stays due.
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

    /// Everything that waits, issuer by issuer.
    void writeAll() {
        tasks.issuers().forEach(this::writeAll);
    }

    void writeAll(IssuerId issuer) {
        long after = 0;
        while (after >= 0) {
            try {
                after = write(issuer, after, BATCH);
            } catch (RuntimeException failed) {
                log.warn("A batch of documents of {} was not written; each is tried alone", issuer, failed);
                after = writeEach(issuer, after);
            }
        }
    }

    private long writeEach(IssuerId issuer, long after) {
        var ahead = tasks.oldest(issuer, after, BATCH);
        for (var task : ahead) {
            try {
                write(issuer, task.id() - 1, 1);
            } catch (RuntimeException failed) {
                log.error("The document of task {} of {} cannot be written", task.id(), issuer, failed);
            }
        }
        return ahead.size() < BATCH ? -1 : ahead.getLast().id();
    }

    /// @return after which task to go on; -1 if that was the last
    private long write(IssuerId issuer, long after, int most) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            issuing.lock(issuer);
            var ahead = tasks.oldest(issuer, after, most);
            ahead.forEach(task -> write(issuer, task));
            return ahead.size() < most ? -1L : ahead.getLast().id();
        }));
    }

    /// While the issuer's VAT number is unknown, its tasks wait.
    private void write(IssuerId issuer, DueTask task) {
        issuers.find(issuer, task.merchant(), task.since()).ifPresent(seller -> {
            drafts.of(task).ifPresent(draft -> issuing.issue(draft, seller));
            tasks.done(task);
        });
    }
}
