package org.mukhtalif.store.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The versions of the terms that travel with the program, in `terms/<day>.ar.md` and `terms/<day>.en.md`, and which of
/// them binds today.
@Component
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
            return new TermsVersion(
                    name,
                    LocalDate.parse(name),
                    TermsSection.read(text(arabic)),
                    TermsSection.read(text(arabic.createRelative(name + ".en.md"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A version of the terms could not be read", unreadable);
        }
    }

    private static String text(Resource document) throws IOException {
        return document.getContentAsString(StandardCharsets.UTF_8);
    }
}
