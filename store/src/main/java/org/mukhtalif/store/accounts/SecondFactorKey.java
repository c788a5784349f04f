package org.mukhtalif.store.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// The key from which a person's app makes a new code of six digits every half minute (RFC 6238, with the SHA-1, 30
/// seconds and 6 digits that every app knows).
///
/// @param base32 160 random bits, as an app takes them
public record SecondFactorKey(PersonalText base32) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    /// A clock that is half a minute off, and a code that was typed slowly.
    private static final int STEPS_AROUND = 1;

    public SecondFactorKey {
        if (Base32.decode(base32.reveal()).length < 16)
            throw new IllegalArgumentException("A second factor has a key of 128 bits at least (RFC 4226)");
    }

    static SecondFactorKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecondFactorKey(new PersonalText(Base32.encode(bytes)));
    }

    /// As somebody types it: in groups of four.
    public PersonalText inGroups() {
        return new PersonalText(base32.reveal().replaceAll("(.{4})(?!$)", "$1 "));
    }

    /// The address that an app on the same device opens, or reads from a square code.
    ///
    /// @param store what the store is called; it stands above the code in the app
    public PersonalText link(String store) {
        var name = java.net.URLEncoder.encode(store, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new PersonalText("otpauth://totp/" + name + "?secret=" + base32.reveal() + "&issuer=" + name);
    }

    /// The half minute whose code this is, if it is one of now.
    OptionalLong stepOf(PersonalText code, Instant now) {
        long step = now.getEpochSecond() / SECONDS;
        var typed = code.reveal().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(step - STEPS_AROUND, step + STEPS_AROUND)
                .filter(each ->
                        MessageDigest.isEqual(codeAt(each).getBytes(java.nio.charset.StandardCharsets.US_ASCII), typed))
                .findFirst();
    }

    /// The code of one half minute.
    String codeAt(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(base32.reveal()), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int place = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, place, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA1", e);
        }
    }
}
