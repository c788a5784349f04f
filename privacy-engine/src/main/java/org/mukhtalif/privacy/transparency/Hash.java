package org.mukhtalif.privacy.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A node of the tree: 32 bytes of SHA-256, made as RFC 9162 section 2.1.1 says, so that a leaf can never pass for an
/// inner node.
public final class Hash {

    /// Length in bytes.
    public static final int LENGTH = 32;

    /// The root of a tree without leaves.
    public static final Hash OF_NOTHING = new Hash(sha256().digest());

    /// A million leaves are two million hashes; looking the algorithm up for each costs as much as the hash.
    private static final ThreadLocal<MessageDigest> HERE = ThreadLocal.withInitial(Hash::sha256);

    private static final byte LEAF = 0;
    private static final byte INNER = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException unless these are 32 bytes
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH)
            throw new IllegalArgumentException("A hash has 32 bytes, not %d".formatted(bytes.length));
        return new Hash(bytes.clone());
    }

    /// @throws IllegalArgumentException unless this is the Base64 of 32 bytes
    public static Hash ofBase64(String text) {
        return of(Base64.getDecoder().decode(text));
    }

    /// SHA-256(0x00 ‖ leaf).
    public static Hash ofLeaf(byte[] leaf) {
        var digest = HERE.get();
        digest.update(LEAF);
        return new Hash(digest.digest(leaf));
    }

    /// SHA-256(0x01 ‖ left ‖ right).
    public static Hash ofChildren(Hash left, Hash right) {
        var digest = HERE.get();
        digest.update(INNER);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
