package org.mukhtalif.privacy.datainventory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// 256 random bits by which somebody is let in: a session, or a link in a letter. Only their SHA-256 is ever stored.
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String SHAPE = "[A-Za-z0-9_-]{43}";

    public SecretToken {
        if (!value.matches(SHAPE)) throw new IllegalArgumentException("A token is 43 characters of base64url");
    }

    /// What came from a browser, if it can be a token at all.
    public static Optional<SecretToken> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new SecretToken(typed)) : Optional.empty();
    }

    public static SecretToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What a database holds instead of the token.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "‹token›";
    }
}
