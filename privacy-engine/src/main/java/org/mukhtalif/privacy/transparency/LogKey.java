package org.mukhtalif.privacy.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// The public key of a log or of a witness, with the name it signs under, written as C2SP's `signed-note` does:
/// `name+hash+key`.
@SuppressWarnings("ArrayRecordComponent") // compared by its text
public record LogKey(String name, Kind kind, byte[] publicKey) {

    /// What a key signs.
    public enum Kind {
        /// The text of a note, by Ed25519.
        LOG(1),
        /// A note with the time at which a witness saw it (`cosignature/v1`), by Ed25519.
        WITNESS(4);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }
    }

    public LogKey {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace))
            throw new IllegalArgumentException("A key's name has no space and no plus");
        if (publicKey.length != 32) throw new IllegalArgumentException("An Ed25519 key has 32 bytes");
    }

    /// @throws IllegalArgumentException if this is no key's text, or its hash does not fit
    public static LogKey of(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("A log's key reads name+hash+key");
        var key = Base64.getDecoder().decode(parts[2]);
        for (var kind : Kind.values())
            if (key.length == 33 && key[0] == kind.code) {
                var found = new LogKey(parts[0], kind, java.util.Arrays.copyOfRange(key, 1, 33));
                if (found.text().equals(text.strip())) return found;
            }
        throw new IllegalArgumentException("This key's hash does not fit, or its kind is unknown");
    }

    /// `name+hash+key`: eight hexadecimal digits and Base64.
    public String text() {
        return "%s+%08x+%s".formatted(name, id(), Base64.getEncoder().encodeToString(typed()));
    }

    /// The first four bytes of SHA-256(name ‖ LF ‖ kind ‖ key): which key a signature line is by.
    int id() {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(UTF_8));
        return ByteBuffer.wrap(digest.digest(typed())).getInt();
    }

    /// Whether the signature is this key's, over this text.
    boolean signed(String text, byte[] signature) {
        return switch (kind) {
            case LOG -> fits(signature, text.getBytes(UTF_8));
            case WITNESS -> {
                if (signature.length != 72) yield false;
                long time = ByteBuffer.wrap(signature).getLong();
                var seen = "cosignature/v1\ntime %d\n%s".formatted(time, text);
                yield fits(java.util.Arrays.copyOfRange(signature, 8, 72), seen.getBytes(UTF_8));
            }
        };
    }

    private boolean fits(byte[] signature, byte[] signed) {
        try {
            new Ed25519Verify(publicKey).verify(signature, signed);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private byte[] typed() {
        return ByteBuffer.allocate(33).put(kind.code).put(publicKey).array();
    }

    @Override
    public String toString() {
        return text();
    }
}
