package org.mukhtalif.privacy.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The project's own policy page as plain text: in both languages, with all promises proved, none proved, all failed.
public final class PublishedPages {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private PublishedPages() {}

    public static List<String> all() {
        var policy = TestPolicy.published();
        var facts = SampleFacts.of(policy);
        return Stream.<Function<String, Optional<Proof>>>of(
                        _ -> Optional.of(new Proof(true, NOW)),
                        _ -> Optional.empty(),
                        _ -> Optional.of(new Proof(false, NOW)))
                .flatMap(proofs -> Stream.of(true, false)
                        .map(arabic -> PolicyDocument.of(policy, facts, proofs, NOW, arabic)
                                .plain()))
                .toList();
    }
}
