package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.RetentionClass;

/// Which key: there is one per person, retention class and case, so that each of them can die alone.
record KeyName(DataSubjectId subject, RetentionClass retentionClass, CaseId caseId) {

    private static final CaseId LOG = new CaseId("log");
    private static final byte[] FIRST = "wrapped-key:1\n".getBytes(US_ASCII);

    /// The key that seals whose an entry of the access log is.
    static KeyName log(DataSubjectId subject) {
        return new KeyName(subject, RetentionClass.LOG, LOG);
    }

    /// What the wrapping binds, so that a wrapped key opens only in its own row and epoch: a line each for the sort,
    /// the person, the class, the case and the epoch.
    byte[] boundTo(long epoch) {
        var row = (subject.toString() + caseId).getBytes(US_ASCII);
        int afterSubject = row.length - caseId.value().length();
        var retentionClass = retentionClass().key().getBytes(US_ASCII);
        return bound(row, afterSubject, retentionClass, afterSubject, row.length, epochBound(epoch));
    }

    /// The same of a row's bytes.
    ///
    /// @param row has the person before `afterSubject` and the case from `fromCase` to `afterCase`
    /// @param epoch of [#epochBound]
    static byte[] bound(
            byte[] row, int afterSubject, byte[] retentionClass, int fromCase, int afterCase, byte[] epoch) {
        int length = FIRST.length + afterSubject + retentionClass.length + afterCase - fromCase + epoch.length + 2;
        return ByteBuffer.allocate(length)
                .put(FIRST)
                .put(row, 0, afterSubject)
                .put((byte) '\n')
                .put(retentionClass)
                .put((byte) '\n')
                .put(row, fromCase, afterCase - fromCase)
                .put(epoch)
                .array();
    }

    static byte[] epochBound(long epoch) {
        return ("\n" + epoch + '\n').getBytes(US_ASCII);
    }
}
