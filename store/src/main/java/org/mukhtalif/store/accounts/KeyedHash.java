package org.mukhtalif.store.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Hashes of typed words under a random key that lives as long as this process: good for counting, and for nothing
/// else.
final class KeyedHash {

    private final SecretKeySpec key = randomKey();

    /// @param sort keeps the same words in two uses apart
    ByteBuffer of(String sort, PersonalText text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(sort.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(mac.doFinal(text.reveal().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
