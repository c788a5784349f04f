package org.mukhtalif.privacy.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.cipher.AesGcm;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.transparency.LogSigner;
import org.springframework.stereotype.Component;

/// What is made of the book's one secret: the signer of checkpoints, the mark of an entry, the seal of a person's id in
/// a file. Made when first needed, because the secret is.
@Component
class BookSecrets {

    private final BookKey key;
    private volatile @Nullable Derived derived;

    BookSecrets(BookKey key) {
        this.key = key;
    }

    private record Derived(LogSigner signer, SecretKeySpec marks, Aead people, SecretKeySpec veils) {}

    LogSigner signer() {
        return derived().signer();
    }

    /// Shows that this store wrote the bytes: HMAC-SHA256 under a key of the book's own.
    byte[] mark(byte[] bytes) {
        return hmac(derived().marks(), bytes);
    }

    boolean isMarked(byte[] bytes, byte[] mark) {
        return MessageDigest.isEqual(mark(bytes), mark);
    }

    /// Whose an entry is, sealed for the files of arrivals.
    byte[] seal(DataSubjectId subject, UUID entry) {
        try {
            return derived().people().encrypt(bytes(subject.value()), bytes(entry));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal a pointer", e);
        }
    }

    /// Nothing, if the seal does not fit this entry.
    Optional<DataSubjectId> open(byte[] sealed, UUID entry) {
        try {
            var plain = ByteBuffer.wrap(derived().people().decrypt(sealed, bytes(entry)));
            return Optional.of(new DataSubjectId(new UUID(plain.getLong(), plain.getLong())));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /// The key of one veiled entry; publishing it lifts this veil and no other.
    byte[] veilKey(UUID entry) {
        return hmac(derived().veils(), bytes(entry));
    }

    private Derived derived() {
        var known = derived;
        if (known != null) return known;
        var seed = key.seed();
        var made = new Derived(
                LogSigner.of(part(seed, "checkpoints")),
                new SecretKeySpec(part(seed, "marks"), "HmacSHA256"),
                AesGcm.of(part(seed, "people")),
                new SecretKeySpec(part(seed, "veils"), "HmacSHA256"));
        derived = made;
        return made;
    }

    private static byte[] part(byte[] seed, String label) {
        return hmac(new SecretKeySpec(seed, "HmacSHA256"), ("mukhtalif book: " + label).getBytes(UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
