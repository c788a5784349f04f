package org.mukhtalif.store.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.controls.Guard;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The versions of the terms that travel with the program, in `terms/<day>.ar.md` and `terms/<day>.en.md`, and which of
/// them binds today: the one to which the policy leads. Newer ones wait for a policy that leads to them, so that nobody
/// is bound by terms of which she was not told.
@Component
@Guard
public class Terms {

    private final List<TermsVersion> newestFirst;
    private final PublishedPolicy policy;
    private final KeptVersions policies;

    Terms(PublishedPolicy policy, KeptVersions policies) {
        this.policy = policy;
        this.policies = policies;
        try {
            this.newestFirst = Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:terms/*.ar.md"))
                    .map(Terms::read)
                    .sorted(Comparator.comparing(TermsVersion::written).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The terms could not be listed", unreadable);
        }
        if (newestFirst.isEmpty())
            throw new IllegalStateException("terms/ holds no version; a store without its terms does not open");
    }

    /// The version that binds today. Where the program does not bring the one that the policy leads to, its newest; the
    /// policy's sentence about the terms is struck through then.
    public TermsVersion inForce() {
        return named(policy.terms().version()).orElseGet(newestFirst::getFirst);
    }

    /// The first day on which the version that binds did so in this store.
    public LocalDate since() {
        return policies.leadingSince(policy.terms()).orElseGet(() -> inForce().written());
    }

    /// Those that travel with the program, whether they bind or not, the newest first.
    public List<TermsVersion> all() {
        return newestFirst;
    }

    /// One of them.
    public Optional<TermsVersion> named(String name) {
        return newestFirst.stream()
                .filter(version -> version.name().equals(name))
                .findFirst();
    }

    private static TermsVersion read(Resource arabic) {
        try {
            var name = String.valueOf(arabic.getFilename()).replace(".ar.md", "");
            var english = text(arabic.createRelative(name + ".en.md"));
            return new TermsVersion(
                    name,
                    LocalDate.parse(name),
                    fingerprint(text(arabic), english),
                    TermsSection.read(text(arabic)),
                    TermsSection.read(english));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A version of the terms could not be read", unreadable);
        }
    }

    /// SHA-256 of the Arabic document, a zero byte and the English one, in hexadecimal.
    private static String fingerprint(String arabic, String english) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(arabic.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(english.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static String text(Resource document) throws IOException {
        return document.getContentAsString(StandardCharsets.UTF_8);
    }
}
