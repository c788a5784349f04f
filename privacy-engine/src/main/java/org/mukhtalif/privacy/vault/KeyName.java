package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.RetentionClass;

/// Which key: there is one per person, retention class and case, so that each of them can die alone.
record KeyName(DataSubjectId subject, RetentionClass retentionClass, CaseId caseId) {

    private static final CaseId LOG = new CaseId("log");

    /// The key that seals whose an entry of the access log is.
    static KeyName log(DataSubjectId subject) {
        return new KeyName(subject, RetentionClass.LOG, LOG);
    }

    /// What the wrapping binds, so that a wrapped key opens only in its own row and epoch.
    byte[] boundTo(long epoch) {
        var words = "wrapped-key:1\n" + subject + '\n' + retentionClass.key() + '\n' + caseId + '\n' + epoch + '\n';
        return words.getBytes(US_ASCII);
    }
}
