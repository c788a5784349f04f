package org.mukhtalif.privacy.retention;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.vault.SealedValue;
import org.mukhtalif.privacy.vault.Vault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells the ledger of a destruction before it begins, and notes in the data how far the ledger was when they
/// were last of one mind. Data that know less than the ledger are an older copy.
@Component
class DestructionNotes {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final DestructionLedger ledger;
    private final PendingErasures pending;
    private final Vault vault;
    private final Clock clock;

    DestructionNotes(
            @Qualifier("engine") JdbcClient db,
            @Qualifier("engine") TransactionTemplate transaction,
            DestructionLedger ledger,
            PendingErasures pending,
            Vault vault,
            Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.ledger = ledger;
        this.pending = pending;
        this.vault = vault;
        this.clock = clock;
    }

    /// The lock on the position's row lets one process at a time write into the ledger and note it. A crash before the
    /// commit leaves a line in the ledger that the next start finishes; until then the position stays before it.
    ///
    /// @param whole whether everything about the person goes
    void take(Collection<SubjectCase> matters, boolean whole) {
        var subject = matters.iterator().next().subject();
        var cases = whole
                ? List.of(Optional.<CaseId>empty())
                : matters.stream().map(matter -> Optional.of(matter.caseId())).toList();
        var classes = vault.held(matters).stream()
                .map(SealedValue::retentionClass)
                .distinct()
                .map(each -> each.key())
                .sorted()
                .collect(joining(","));
        transaction.executeWithoutResult(_ -> {
            long known = db.sql("select position from retention.ledger_mark for update")
                    .query(Long.class)
                    .single();
            long last = ledger.append(clock.instant(), subject, cases, classes.isEmpty() ? "-" : classes);
            if (last - cases.size() == known) remember(last);
            pending.note(matters, whole);
        });
    }

    /// How many lines of the ledger these data know.
    long position() {
        return db.sql("select position from retention.ledger_mark")
                .query(Long.class)
                .single();
    }

    void remember(long position) {
        db.sql("update retention.ledger_mark set position = :position where position < :position")
                .param("position", position)
                .update();
    }
}
