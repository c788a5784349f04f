package org.mukhtalif.privacy.accesslog;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;

/// Proof that an act was written into the access log, durably. Only the access log can make one. It is good for one
/// use of each field it names, for the person and the case it names, and for a short time.
public final class AccessReceipt {

    private final UUID entryId;
    private final AccessEntry entry;
    private final Set<PersonalField> unused;
    private long validUntilNanos;

    AccessReceipt(UUID entryId, AccessEntry entry, long validUntilNanos) {
        this.entryId = entryId;
        this.entry = entry;
        this.unused = EnumSet.copyOf(entry.fields());
        this.validUntilNanos = validUntilNanos;
    }

    /// The entry in the book that this receipt proves.
    public UUID entryId() {
        return entryId;
    }

    /// Uses this receipt up for one field.
    ///
    /// @return false if the receipt speaks of another act, person, case or field, was used for the field before,
    ///     or is too old
    public synchronized boolean use(AccessEntry.Act act, DataSubjectId subject, CaseId caseId, PersonalField field) {
        return entry.act() == act
                && entry.subject().equals(subject)
                && entry.caseId().equals(caseId)
                && System.nanoTime() - validUntilNanos < 0
                && unused.remove(field);
    }

    /// Makes the receipt worthless, whatever of it was not used.
    synchronized void expire() {
        unused.clear();
        validUntilNanos = System.nanoTime();
    }
}
