package org.mukhtalif.privacy.accesslog;

import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The book of every collection, disclosure, check and erasure. It is only ever written to; whoever needs a value
/// opened, sealed or destroyed needs a receipt from here first.
@Repository
public class AccessLog {

    private static final Duration RECEIPT_IS_GOOD_FOR = Duration.ofSeconds(30);

    private final EntryRows rows;
    private final EntryCommits commits;
    private final Leaves leaves;
    private final Arrivals arrivals;
    private final LogKeys keys;

    AccessLog(
            EntryRows rows,
            @Qualifier("engine") TransactionTemplate transactions,
            Leaves leaves,
            Arrivals arrivals,
            LogKeys keys) {
        this.rows = rows;
        var ownTransaction = new TransactionTemplate(
                requireNonNull(transactions.getTransactionManager(), "The engine's transactions have a manager"));
        // A receipt is proof of a commit, so the entry must not hang on a transaction that may still be undone.
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.commits = new EntryCommits(rows, ownTransaction);
        this.leaves = leaves;
        this.arrivals = arrivals;
        this.keys = keys;
    }

    /// Writes one entry durably, and proves it.
    public AccessReceipt record(AccessEntry entry) {
        return record(List.of(entry)).getFirst();
    }

    /// Writes many entries with one statement and one commit; the receipts are in the order of the entries.
    ///
    /// @throws BookClosed if they cannot be written outside the database too
    public List<AccessReceipt> record(List<AccessEntry> entries) {
        if (entries.isEmpty()) return List.of();
        var written = leaves.of(entries);
        return keptAndCommitted(written, () -> receiptsFor(entries, written));
    }

    /// Writes an entry that the law keeps secret until a date: until then it looks like padding, and the person's book
    /// does not show it.
    ///
    /// @throws BookClosed if it cannot be written outside the database too
    public AccessReceipt recordVeiled(AccessEntry entry, Instant release) {
        var written = leaves.veiled(entry, release);
        return keptAndCommitted(written, () -> receiptsFor(List.of(entry), written))
                .getFirst();
    }

    /// Writes entries of collection together with what was collected: both are committed, or neither. The receipts are
    /// good inside `work` only. Others who collect at the same moment share the commit, so `work` does nothing that
    /// may not be done twice, the first time in vain.
    ///
    /// @throws BookClosed if the entries cannot be written outside the database too
    public <T> T recordCollection(List<AccessEntry> entries, Function<List<AccessReceipt>, T> work) {
        if (entries.stream().anyMatch(entry -> entry.act() != AccessEntry.Act.COLLECTED))
            throw new IllegalArgumentException(
                    "Only a collection shares its commit with the act; record a disclosure or an erasure first");
        var written = leaves.of(entries);
        return keptAndCommitted(written, () -> {
            var receipts = receiptsFor(entries, written);
            try {
                return requireNonNull(work.apply(receipts));
            } finally {
                receipts.forEach(AccessReceipt::expire);
            }
        });
    }

    /// A page of the person's own book, newest first; nothing for one who was erased.
    public List<AccessRecord> entriesOf(DataSubjectId subject, int limit) {
        return entriesOf(subject, TimeOrderedIds.LAST, limit);
    }

    /// The page behind the given entry, newest first.
    ///
    /// @param olderThan the last entry of the page before
    public List<AccessRecord> entriesOf(DataSubjectId subject, UUID olderThan, int limit) {
        var key = keys.existing(Set.of(subject)).get(subject);
        if (key == null) return List.of();
        return rows.leavesOf(subject, olderThan, limit).stream()
                .map(leaf -> toRecord(Leaf.of(leaf), key))
                .toList();
    }

    /// Takes away what leads from a person to her entries: the links, then the key. The entries stay, with who
    /// looked, at what and why; whose they were is gone for ever.
    public void forget(DataSubjectId subject) {
        rows.unlink(subject);
        keys.destroy(subject);
    }

    /// First the file, then the commit: an entry that exists anywhere exists outside the database.
    private <T> T keptAndCommitted(List<MarkedEntry> written, Supplier<T> work) {
        arrivals.keep(written);
        try {
            return commits.of(written, work);
        } catch (RuntimeException | Error undone) {
            arrivals.undo(written);
            throw undone;
        }
    }

    private static List<AccessReceipt> receiptsFor(List<AccessEntry> entries, List<MarkedEntry> written) {
        long validUntil = System.nanoTime() + RECEIPT_IS_GOOD_FOR.toNanos();
        var receipts = new ArrayList<AccessReceipt>(entries.size());
        for (int i = 0; i < entries.size(); i++)
            receipts.add(new AccessReceipt(written.get(i).id(), entries.get(i), validUntil));
        return receipts;
    }

    private static AccessRecord toRecord(Leaf leaf, Aead key) {
        var entry = leaf.told();
        var whose = SealedWhose.open(leaf.sealedWhose(), key, entry.bytes());
        return new AccessRecord(
                entry.id(),
                entry.act(),
                entry.recipient(),
                entry.fields(),
                entry.purpose(),
                entry.clause(),
                entry.policyVersion(),
                whose.caseId(),
                entry.at());
    }
}
