package org.mukhtalif.privacy.evidence;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.custody.KeptSecrets;
import org.springframework.stereotype.Component;

/// Signs evidence with Ed25519 (RFC 8032) and tells the public key. The pair is made when it is first needed, because
/// the custodian's secret is.
@Component
public class EvidenceSigner {

    /// What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410).
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private final KeptSecrets secrets;
    private volatile Ed25519Sign.@Nullable KeyPair pair;

    EvidenceSigner(KeptSecrets secrets) {
        this.secrets = secrets;
    }

    /// The signature, in Base64.
    String sign(byte[] bytes) {
        try {
            var signer = new Ed25519Sign(pair().getPrivateKey());
            return Base64.getEncoder().encodeToString(signer.sign(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 could not sign", e);
        }
    }

    /// The 32 bytes of the public key, in Base64.
    public String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublicKey());
    }

    /// The public key as a PEM file, as OpenSSL reads it.
    public String publicKeyPem() {
        var bytes = ByteBuffer.allocate(44).put(X509_HEAD).put(pair().getPublicKey());
        var body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes.array());
        return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    }

    private Ed25519Sign.KeyPair pair() {
        var known = pair;
        if (known != null) return known;
        try {
            var made = Ed25519Sign.KeyPair.newKeyPairFromSeed(secrets.named("evidence"));
            pair = made;
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available in this Java", e);
        }
    }
}
