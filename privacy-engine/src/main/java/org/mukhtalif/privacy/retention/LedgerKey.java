package org.mukhtalif.privacy.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.mukhtalif.privacy.custody.KeptSecrets;
import org.springframework.stereotype.Component;

/// Signs what the ledger says, with a secret that the custodian keeps.
@Component
class LedgerKey {

    private final KeptSecrets secrets;

    LedgerKey(KeptSecrets secrets) {
        this.secrets = secrets;
    }

    /// @return an Ed25519 signature in Base64
    String sign(String text) {
        try {
            var signature = new Ed25519Sign(pair().getPrivateKey()).sign(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A line of the ledger could not be signed", e);
        }
    }

    /// The public half, with which anybody may check a certificate: 32 bytes in Base64.
    String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublicKey());
    }

    boolean signed(String text, byte[] signature) {
        try {
            new Ed25519Verify(pair().getPublicKey()).verify(signature, text.getBytes(UTF_8));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Ed25519Sign.KeyPair pair() {
        try {
            return Ed25519Sign.KeyPair.newKeyPairFromSeed(secrets.named("ledger"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available in this Java", e);
        }
    }
}
