package org.mukhtalif.privacy.custody;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// Keeps keys inside a security module (PKCS#11) that never hands them out: AES-256, generated there, not
/// extractable. It wraps the epoch key only, so a store asks it once a minute and not for each person.
final class ModuleCustodian implements Custodian {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Provider provider;
    private final KeyStore keys;
    private final char[] pin;
    private final CustodianSettings.Module module;

    private ModuleCustodian(CustodianSettings.Module module, Provider provider)
            throws GeneralSecurityException, IOException {
        this.module = module;
        this.provider = provider;
        this.pin = module.pin().toCharArray();
        this.keys = KeyStore.getInstance("PKCS11", provider);
        this.keys.load(null, pin);
    }

    /// @throws IllegalStateException if the library, the slot or the PIN is wrong
    static ModuleCustodian at(CustodianSettings.Module module) {
        try {
            return new ModuleCustodian(module, Security.getProvider("SunPKCS11").configure("""
                    --name=Custodian%d
                    library=%s
                    slot=%d
                    attributes(*,CKO_SECRET_KEY,*)={
                      CKA_SENSITIVE=true
                      CKA_EXTRACTABLE=false
                      CKA_ENCRYPT=true
                      CKA_DECRYPT=true
                    }
                    """.formatted(
                            module.slot(), module.library(), module.slot())));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "The security module (%s) does not open; check library, slot and PIN".formatted(module), e);
        }
    }

    @Override
    public synchronized byte[] wrap(String name, byte[] key) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var wrapped =
                    cipher(Cipher.ENCRYPT_MODE, findOrMake(name), nonce, name).doFinal(key);
            return ByteBuffer.allocate(NONCE + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized Optional<byte[]> unwrap(String name, byte[] wrapped) {
        try {
            var key = find(name);
            if (key == null) return Optional.empty();
            var nonce = ByteBuffer.wrap(wrapped).slice(0, NONCE);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, bytes(nonce), name);
            return Optional.of(cipher.doFinal(wrapped, NONCE, wrapped.length - NONCE));
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("%s is another key".formatted(whereabouts(name)), e);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void destroy(String name) {
        try {
            if (find(name) != null) keys.deleteEntry(name);
        } catch (GeneralSecurityException e) {
            throw failed(e);
        }
    }

    @Override
    public String whereabouts(String name) {
        return "the key '%s' of the security module (%s)".formatted(name, module);
    }

    @Override
    public Firmness firmness() {
        return Firmness.HARDWARE;
    }

    private @Nullable Key find(String name) throws GeneralSecurityException {
        return keys.getKey(name, pin);
    }

    private Key findOrMake(String name) throws GeneralSecurityException {
        var known = find(name);
        if (known != null) return known;
        var generator = KeyGenerator.getInstance("AES", provider);
        generator.init(256);
        SecretKey made = generator.generateKey();
        keys.setEntry(name, new KeyStore.SecretKeyEntry(made), new KeyStore.PasswordProtection(pin));
        var kept = find(name);
        if (kept == null) throw new GeneralSecurityException("The module did not keep the key it made");
        return kept;
    }

    private Cipher cipher(int mode, Key key, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(US_ASCII));
        return cipher;
    }

    private static byte[] bytes(ByteBuffer slice) {
        var bytes = new byte[slice.remaining()];
        slice.get(bytes);
        return bytes;
    }

    private CustodianUnreachable failed(GeneralSecurityException e) {
        return new CustodianUnreachable("The security module (%s) refused".formatted(module), e);
    }
}
