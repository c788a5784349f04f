package org.mukhtalif.privacy.accesslog;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.google.crypto.tink.Aead;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The book of every collection, disclosure, check and erasure. It is only ever written to; whoever needs a value
/// opened, sealed or destroyed needs a receipt from here first.
@Repository
public class AccessLog {

    private static final Duration RECEIPT_IS_GOOD_FOR = Duration.ofSeconds(30);

    private final JdbcClient db;
    private final TransactionTemplate ownTransaction;
    private final PublishedPolicy policy;
    private final LogKeys keys;
    private final Clock clock;

    AccessLog(
            @Qualifier("engine") JdbcClient db,
            @Qualifier("engine") TransactionTemplate transactions,
            PublishedPolicy policy,
            LogKeys keys,
            Clock clock) {
        this.db = db;
        this.ownTransaction = new TransactionTemplate(
                requireNonNull(transactions.getTransactionManager(), "The engine's transactions have a manager"));
        // A receipt is proof of a commit, so the entry must not hang on a transaction that may still be undone.
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.policy = policy;
        this.keys = keys;
        this.clock = clock;
    }

    /// Writes one entry durably, and proves it.
    public AccessReceipt record(AccessEntry entry) {
        return record(List.of(entry)).getFirst();
    }

    /// Writes many entries with one statement and one commit; the receipts are in the order of the entries.
    public List<AccessReceipt> record(List<AccessEntry> entries) {
        if (entries.isEmpty()) return List.of();
        var leaves = leavesOf(entries);
        ownTransaction.executeWithoutResult(_ -> insert(entries, leaves));
        return receiptsFor(entries, leaves);
    }

    /// Writes entries of collection together with what was collected: both are committed, or neither. The receipts are
    /// good inside `work` only.
    public <T> T recordCollection(List<AccessEntry> entries, Function<List<AccessReceipt>, T> work) {
        if (entries.stream().anyMatch(entry -> entry.act() != AccessEntry.Act.COLLECTED))
            throw new IllegalArgumentException(
                    "Only a collection shares its commit with the act; record a disclosure or an erasure first");
        var leaves = leavesOf(entries);
        return requireNonNull(ownTransaction.execute(_ -> {
            insert(entries, leaves);
            var receipts = receiptsFor(entries, leaves);
            try {
                return requireNonNull(work.apply(receipts));
            } finally {
                receipts.forEach(AccessReceipt::expire);
            }
        }));
    }

    /// A page of the person's own book, newest first; nothing for one who was erased.
    public List<AccessRecord> entriesOf(DataSubjectId subject, int limit) {
        return entriesOf(subject, EntryIds.LAST, limit);
    }

    /// The page behind the given entry, newest first.
    ///
    /// @param olderThan the last entry of the page before
    public List<AccessRecord> entriesOf(DataSubjectId subject, UUID olderThan, int limit) {
        var key = keys.existing(Set.of(subject)).get(subject);
        if (key == null) return List.of();
        return db.sql("""
                select e.leaf
                  from accesslog.subject_entry s
                  join accesslog.entry e on e.id = s.entry_id
                 where s.subject = :subject
                   and s.entry_id < :olderThan
                 order by s.entry_id desc
                 limit :limit
                """)
                .param("subject", subject.value())
                .param("olderThan", olderThan)
                .param("limit", limit)
                .query((row, _) -> toRecord(Leaf.of(row.getBytes("leaf")), key))
                .list();
    }

    /// Takes away what leads from a person to her entries: the links, then the key. The entries stay, with who
    /// looked, at what and why; whose they were is gone for ever.
    public void forget(DataSubjectId subject) {
        db.sql("delete from accesslog.subject_entry where subject = :subject")
                .param("subject", subject.value())
                .update();
        keys.destroy(subject);
    }

    private List<Leaf> leavesOf(List<AccessEntry> entries) {
        var now = clock.instant();
        var logKeys = keys.ensured(entries.stream().map(AccessEntry::subject).collect(toSet()));
        return entries.stream()
                .map(entry -> {
                    var told = new Leaf.Told(
                            EntryIds.at(now),
                            now,
                            entry.act(),
                            entry.recipient(),
                            entry.fields(),
                            entry.purpose(),
                            policy.clauseFor(entry.recipient().kind(), entry.purpose()),
                            policy.version().name());
                    var whose = new SubjectCase(entry.subject(), entry.caseId());
                    var key = requireNonNull(logKeys.get(entry.subject()), "Every person in the book has a log key");
                    return new Leaf(told, SealedWhose.seal(whose, key, told.bytes()));
                })
                .toList();
    }

    private void insert(List<AccessEntry> entries, List<Leaf> leaves) {
        var ids = leaves.stream().map(leaf -> leaf.told().id().toString()).toArray(String[]::new);
        db.sql("""
                with written as (
                  insert into accesslog.entry (id, leaf)
                  select cast(id as uuid), leaf
                    from unnest(:ids, :leaves) as added (id, leaf))
                insert into accesslog.subject_entry (subject, entry_id)
                select cast(subject as uuid), cast(id as uuid)
                  from unnest(:subjects, :ids) as added (subject, id)
                """)
                .param("ids", ids, Types.ARRAY)
                .param("leaves", leaves.stream().map(Leaf::bytes).toArray(byte[][]::new), Types.ARRAY)
                .param(
                        "subjects",
                        entries.stream()
                                .map(entry -> entry.subject().toString())
                                .toArray(String[]::new),
                        Types.ARRAY)
                .update();
    }

    private static List<AccessReceipt> receiptsFor(List<AccessEntry> entries, List<Leaf> leaves) {
        long validUntil = System.nanoTime() + RECEIPT_IS_GOOD_FOR.toNanos();
        var receipts = new ArrayList<AccessReceipt>(entries.size());
        for (int i = 0; i < entries.size(); i++)
            receipts.add(new AccessReceipt(leaves.get(i).told().id(), entries.get(i), validUntil));
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
