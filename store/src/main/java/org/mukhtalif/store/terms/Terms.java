package org.mukhtalif.store.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.mukhtalif.privacy.controls.Guard;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The versions of the terms that travel with the program, in `terms/<day>.ar.md` and `terms/<day>.en.md`, and which of
/// them binds today.
@Component
@Guard
public class Terms {

    private final List<TermsVersion> newestFirst;
    private final Clock clock;

    Terms(Clock clock) {
        this.clock = clock;
        try {
            this.newestFirst = Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:terms/*.ar.md"))
                    .map(Terms::read)
                    .sorted(Comparator.comparing(TermsVersion::effective).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The terms could not be listed", unreadable);
        }
        if (newestFirst.isEmpty())
            throw new IllegalStateException("terms/ holds no version; a store without its terms does not open");
    }

    /// The newest version that binds today; before the first day of all, the first one.
    public TermsVersion inForce() {
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        return newestFirst.stream()
                .filter(version -> !version.effective().isAfter(today))
                .findFirst()
                .orElseGet(newestFirst::getLast);
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
