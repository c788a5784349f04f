package org.mukhtalif.privacy.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/// Signs checkpoints, and anything else that must be the log's own word, with Ed25519.
public final class LogSigner {

    private final LogKey key;
    private final Ed25519Sign signer;

    private LogSigner(LogKey key, Ed25519Sign signer) {
        this.key = key;
        this.signer = signer;
    }

    /// The signer that these 32 secret bytes stand for. Its name is made of the public key, so that it needs no setting
    /// and never changes while the key stays.
    public static LogSigner of(byte[] seed) {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
            var name = "mukhtalif/" + HexFormat.of().formatHex(Hash.sha256().digest(pair.getPublicKey()), 0, 8);
            return new LogSigner(
                    new LogKey(name, LogKey.Kind.LOG, pair.getPublicKey()), new Ed25519Sign(pair.getPrivateKey()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available in this Java", e);
        }
    }

    public LogKey key() {
        return key;
    }

    /// A text, every line ended, as a note signed now.
    public SignedNote sign(String text) {
        try {
            return SignedNote.by(key, text, signer.sign(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A note could not be signed", e);
        }
    }
}
