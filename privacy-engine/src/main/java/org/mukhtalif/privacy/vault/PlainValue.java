package org.mukhtalif.privacy.vault;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.RetentionClass;

/// A personal value on its way into the vault.
public record PlainValue(
        DataSubjectId subject, CaseId caseId, PersonalField field, RetentionClass retentionClass, PersonalText text) {

    KeyName keyName() {
        return new KeyName(subject, retentionClass, caseId);
    }
}
