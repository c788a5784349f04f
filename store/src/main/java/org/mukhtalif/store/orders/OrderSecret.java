package org.mukhtalif.store.orders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// What opens one order without an account: 160 random bits in base64url, the last part of a link. The table holds
/// only its SHA-256, so each new link gets a secret of its own. Prints as a mask.
public final class OrderSecret {

    private static final Pattern LINK = Pattern.compile("[A-Za-z0-9_-]{27}");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private final String value;

    private OrderSecret(String value) {
        this.value = value;
    }

    static OrderSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OrderSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// The secret in a link, if it can be one.
    public static Optional<OrderSecret> inLink(String typed) {
        return LINK.matcher(typed).matches() ? Optional.of(new OrderSecret(typed)) : Optional.empty();
    }

    /// The last part of the link `/orders/<number>/<secret>`.
    public String toLink() {
        return value;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "‹order secret›";
    }
}
