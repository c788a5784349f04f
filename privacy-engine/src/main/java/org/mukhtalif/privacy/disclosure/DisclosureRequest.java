package org.mukhtalif.privacy.disclosure;

import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// Somebody asks to see some fields of one person, for one case.
public record DisclosureRequest(
        DataSubjectId subject, CaseId caseId, Set<PersonalField> fields, Purpose purpose, Recipient recipient) {

    public DisclosureRequest {
        fields = Set.copyOf(fields);
        if (fields.isEmpty()) throw new IllegalArgumentException("A disclosure request names at least one field");
    }
}
