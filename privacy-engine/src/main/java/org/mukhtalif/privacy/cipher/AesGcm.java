package org.mukhtalif.privacy.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.internal.InsecureNonceAesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/// AES-256-GCM by Tink: a nonce of 12 random bytes, the ciphertext, a tag of 16 bytes; the same bytes as Tink's own
/// `AesGcmJce`. That one makes a source of randomness for each thread and looks for a provider on the class path while
/// it does; a request has a thread of its own, and all requests share one source here.
public final class AesGcm implements Aead {

    private static final int NONCE = InsecureNonceAesGcmJce.IV_SIZE_IN_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InsecureNonceAesGcmJce cipher;

    private AesGcm(InsecureNonceAesGcmJce cipher) {
        this.cipher = cipher;
    }

    /// @param key 32 random bytes
    /// @throws IllegalStateException if this Java has no AES-GCM, or the key has another length
    public static AesGcm of(byte[] key) {
        try {
            return new AesGcm(new InsecureNonceAesGcmJce(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available in this Java", e);
        }
    }

    @Override
    public byte[] encrypt(byte[] plain, byte[] boundTo) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = cipher.encrypt(nonce, plain, NONCE, boundTo);
        System.arraycopy(nonce, 0, sealed, 0, NONCE);
        return sealed;
    }

    @Override
    public byte[] decrypt(byte[] sealed, byte[] boundTo) throws GeneralSecurityException {
        if (sealed.length < NONCE) throw new GeneralSecurityException("A sealed text is longer than its nonce");
        return cipher.decrypt(Arrays.copyOf(sealed, NONCE), sealed, NONCE, boundTo);
    }
}
