package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.RetentionClass;

/// A personal value as it is kept: noise, bound to its person, field, case and row.
@SuppressWarnings("ArrayRecordComponent") // known by its id; never compared
public record SealedValue(
        UUID id,
        DataSubjectId subject,
        CaseId caseId,
        PersonalField field,
        RetentionClass retentionClass,
        byte[] ciphertext,
        Instant sealedAt) {

    KeyName keyName() {
        return new KeyName(subject, retentionClass, caseId);
    }

    byte[] boundTo() {
        return boundTo(id, subject, field, caseId);
    }

    /// What the seal binds: moved to another person, field, case or row, the value does not open.
    static byte[] boundTo(UUID id, DataSubjectId subject, PersonalField field, CaseId caseId) {
        var words = "sealed-value:1\n" + subject + '\n' + field.key() + '\n' + caseId + '\n' + id + '\n';
        return words.getBytes(US_ASCII);
    }
}
