package org.mukhtalif.store.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What one program's messages are signed with, by Standard Webhooks 1.0: HMAC-SHA256 over the message's id, the moment
/// of sending in seconds, and the body. Prints as a mask.
final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    /// Reads the form that a merchant is shown.
    static SigningSecret of(String shown) {
        if (!shown.startsWith(PREFIX)) throw new IllegalArgumentException("A signing secret begins with " + PREFIX);
        return new SigningSecret(Base64.getDecoder().decode(shown.substring(PREFIX.length())));
    }

    /// The form that a merchant is shown, once.
    String shown() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /// The value of the header `webhook-signature`.
    String signature(String id, Instant at, String body) {
        var signed = hmac((id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }

    /// The key that belongs to a name, under this one.
    SigningSecret derived(String name) {
        return new SigningSecret(hmac(name.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] hmac(byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }

    @Override
    public String toString() {
        return "‹signing secret›";
    }
}
