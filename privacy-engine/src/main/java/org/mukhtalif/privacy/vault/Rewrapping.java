package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.policy.RetentionClass;

/// Takes a row of the old generation, as COPY writes it, and gives the row of the new one: the same key,
/// unwrapped and wrapped under the next epoch's key.
record Rewrapping(long from, Aead old, long to, Aead next) implements UnaryOperator<byte[]> {

    @Override
    public byte[] apply(byte[] row) {
        var columns = new String(row, US_ASCII).stripTrailing().split("\t", -1);
        var name = nameOf(columns);
        try {
            var key = old.decrypt(JournalLine.bytes(columns[3]), name.boundTo(from));
            columns[3] = JournalLine.bytea(next.encrypt(key, name.boundTo(to)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A key of epoch %d does not belong to its row, or was damaged; the epoch is not changed"
                            .formatted(from),
                    e);
        }
        return (String.join("\t", columns) + '\t' + to + "\tf\n").getBytes(US_ASCII);
    }

    /// The name of a key by the first columns of its row: subject, case, class.
    static KeyName nameOf(String[] columns) {
        return new KeyName(
                new DataSubjectId(UUID.fromString(columns[0])),
                RetentionClass.valueOf(columns[2]),
                new CaseId(columns[1]));
    }
}
