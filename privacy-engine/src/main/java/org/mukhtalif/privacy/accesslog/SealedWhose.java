package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.SubjectCase;

/// Whose an entry is: the part of a leaf that becomes noise when the person's log key is destroyed.
///
/// Sealed are 16 random bytes (the salt), the person's UUID, one byte for the length of the case and the case in 61
/// bytes filled up with zeros. AES-256-GCM, a random nonce of 12 bytes in front, the tag of 16 behind: 122 bytes
/// always, so that not even the length tells an account from an order.
final class SealedWhose {

    private static final int SALT = 16;
    private static final int LONGEST_CASE = 61;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedWhose() {}

    static byte[] seal(SubjectCase whose, Aead logKey, byte[] readable) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var caseId = whose.caseId().value().getBytes(US_ASCII);
        var plain = ByteBuffer.allocate(SALT + 16 + 1 + LONGEST_CASE)
                .put(salt)
                .putLong(whose.subject().value().getMostSignificantBits())
                .putLong(whose.subject().value().getLeastSignificantBits())
                .put((byte) caseId.length)
                .put(caseId);
        try {
            return logKey.encrypt(plain.array(), readable);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal an access log entry", e);
        }
    }

    /// @throws IllegalStateException if the entry was altered, or is not the person's whose key this is
    static SubjectCase open(byte[] sealed, Aead logKey, byte[] readable) {
        try {
            var plain = ByteBuffer.wrap(logKey.decrypt(sealed, readable)).position(SALT);
            var subject = new DataSubjectId(new UUID(plain.getLong(), plain.getLong()));
            var caseId = new byte[plain.get()];
            plain.get(caseId);
            return new SubjectCase(subject, new CaseId(new String(caseId, US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An access log entry was altered: its seal does not fit", e);
        }
    }
}
