package org.mukhtalif.store.cart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What opens a cart: 160 random bits in base64url, kept by the browser. The table holds only its SHA-256, so a copy
/// of the table opens nobody's cart. Prints as a mask.
public final class CartSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{27}");

    private final String value;

    private CartSecret(String value) {
        this.value = value;
    }

    public static CartSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CartSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The secret in a cookie's value (`<secret>` or `<secret>.<pieces>`), or nothing if it cannot be one.
    public static Optional<CartSecret> inCookie(String cookie) {
        int dot = cookie.indexOf('.');
        var secret = dot < 0 ? cookie : cookie.substring(0, dot);
        return WRITTEN.matcher(secret).matches() ? Optional.of(new CartSecret(secret)) : Optional.empty();
    }

    /// The cookie's value: the secret and how many pieces the cart holds. The count is for showing only.
    public String toCookie(int pieces) {
        return value + "." + pieces;
    }

    /// The secret in the header `Cart` that programs send, or nothing if it cannot be one.
    public static Optional<CartSecret> inHeader(String header) {
        return inCookie(header);
    }

    /// The header's value.
    public String toHeader() {
        return value;
    }

    /// The secret's letters, to derive something from; never to be stored.
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    /// What the tables keep in the secret's place.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CartSecret that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "‹cart secret›";
    }
}
