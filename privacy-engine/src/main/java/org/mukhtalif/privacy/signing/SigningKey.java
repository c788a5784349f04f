package org.mukhtalif.privacy.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;

/// An Ed25519 key pair (RFC 8032) that signs one kind of paper. Prints as its public name.
public final class SigningKey {

    private static final int RAW_PUBLIC_BYTES = 32;

    private final PrivateKey secret;
    private final PublicKey open;

    SigningKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /// The 64 bytes of the signature over exactly these bytes.
    public byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available in this Java", e);
        }
    }

    public PublicKey publicKey() {
        return open;
    }

    /// The public key as 32 bytes, as in a JSON Web Key or a signed note.
    public byte[] rawPublicKey() {
        var encoded = open.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - RAW_PUBLIC_BYTES, encoded.length);
    }

    /// The first 16 hexadecimal digits of the public key's SHA-256: enough to tell keys apart.
    public String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(rawPublicKey());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Ed25519 key " + id();
    }
}
