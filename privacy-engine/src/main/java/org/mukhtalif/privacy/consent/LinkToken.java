package org.mukhtalif.privacy.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// 256 random bits in a letter's link. Only their SHA-256 is stored.
public record LinkToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SHAPE = "[A-Za-z0-9_-]{43}";

    public LinkToken {
        if (!value.matches(SHAPE)) throw new IllegalArgumentException("A link's token is 43 characters of base64url");
    }

    /// What stood in an address, if it can be a token at all.
    public static Optional<LinkToken> of(String typed) {
        return typed.matches(SHAPE) ? Optional.of(new LinkToken(typed)) : Optional.empty();
    }

    static LinkToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
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
