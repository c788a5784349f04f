package org.mukhtalif.privacy.accesslog;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// One act on one person's data, about to be written into the book: what is done, to which fields, for whom, why.
/// It names fields and a case; it can not carry a value.
public record AccessEntry(
        Act act,
        DataSubjectId subject,
        CaseId caseId,
        Set<PersonalField> fields,
        Purpose purpose,
        Recipient recipient) {

    /// What can be done to data that the book records.
    public enum Act {
        COLLECTED,
        DISCLOSED,
        /// A secret was compared with what is held, and did not leave the engine.
        CHECKED,
        ERASED;

        /// The act's name in a leaf.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Act of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public AccessEntry {
        if (fields.isEmpty()) throw new IllegalArgumentException("An access entry names at least one field");
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
}
