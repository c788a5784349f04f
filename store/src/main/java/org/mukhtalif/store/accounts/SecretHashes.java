package org.mukhtalif.store.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// One-way hashes of passwords and recovery answers: Argon2id, 19 MiB, two passes, one lane, with the pepper as
/// Argon2's secret. About 35 ms of one processor each, so they pass through the [HashGate].
@Component
@Guard
class SecretHashes {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final String HEAD = "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(MEMORY_KIB, PASSES);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Pepper pepper;
    private final HashGate gate;
    private final PersonalText nobodys;

    SecretHashes(Pepper pepper, HashGate gate) {
        this.pepper = pepper;
        this.gate = gate;
        this.nobodys = encode(new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    /// @throws Crowded when too many wait already
    PersonalText hash(PersonalText secret) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return gate.pass(() -> encode(salt, argon2(secret, salt)));
    }

    /// Whether the secret is the one that was hashed. The caller has passed the gate.
    boolean matches(PersonalText secret, PersonalText encoded) {
        var parts = encoded.reveal().substring(HEAD.length()).split("\\$");
        if (!encoded.reveal().startsWith(HEAD) || parts.length != 2)
            throw new IllegalStateException("A stored hash is not of the form " + HEAD + "salt$hash");
        var salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts[1]), argon2(secret, salt));
    }

    /// The same work for a name that nobody has, so that an answer's time tells nothing. Never true.
    boolean matchNobody(PersonalText secret) {
        return matches(secret, nobodys);
    }

    private byte[] argon2(PersonalText secret, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(salt)
                .withSecret(pepper.bytes())
                .build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[HASH_BYTES];
        var typed = secret.reveal().getBytes(StandardCharsets.UTF_8);
        generator.generateBytes(typed, hash);
        Arrays.fill(typed, (byte) 0);
        return hash;
    }

    private static PersonalText encode(byte[] salt, byte[] hash) {
        var base64 = Base64.getEncoder().withoutPadding();
        return new PersonalText(HEAD + base64.encodeToString(salt) + "$" + base64.encodeToString(hash));
    }
}
