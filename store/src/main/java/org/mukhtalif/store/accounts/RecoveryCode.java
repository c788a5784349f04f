package org.mukhtalif.store.accounts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;

/// Opens an account once in place of a code, for the day when the phone is lost. 80 random bits; only a hash is kept.
///
/// @param value 16 letters and digits
public record RecoveryCode(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 10;
    private static final String SHAPE = "[A-Z2-7]{16}";

    public RecoveryCode {
        if (!value.matches(SHAPE))
            throw new IllegalArgumentException("A recovery code has 16 letters A to Z and digits 2 to 7");
    }

    static RecoveryCode random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(Base32.encode(bytes));
    }

    /// What was typed, if it can be one.
    static Optional<RecoveryCode> of(String typed) {
        var tidy = typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT);
        return tidy.matches(SHAPE) ? Optional.of(new RecoveryCode(tidy)) : Optional.empty();
    }

    /// As it is read and typed: in groups of four.
    public String inGroups() {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(value.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "‹recovery code›";
    }
}
