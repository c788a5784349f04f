package org.mukhtalif.privacy.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// Somebody outside who looks at checkpoints and co-signs them.
public final class AWitness {

    private final Ed25519Sign.KeyPair pair;
    private final LogKey key;

    public AWitness(String name) {
        try {
            pair = Ed25519Sign.KeyPair.newKeyPair();
            key = new LogKey(name, LogKey.Kind.WITNESS, pair.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public LogKey key() {
        return key;
    }

    /// The note with this witness's line under it.
    public SignedNote cosigned(SignedNote note, long time) {
        try {
            var seen = "cosignature/v1\ntime %d\n%s".formatted(time, note.text());
            var signature = new Ed25519Sign(pair.getPrivateKey()).sign(seen.getBytes(UTF_8));
            var body = ByteBuffer.allocate(76).putInt(key.id()).putLong(time).put(signature);
            return note.with("\u2014 " + key.name() + " " + Base64.getEncoder().encodeToString(body.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
