package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.evidence.ProvedSentence;
import org.mukhtalif.store.ui.Words;

/// Every sentence of the policy with what stands behind it.
///
/// @param kept how many sentences are proved now
/// @param promised of how many that are promised
/// @param publicKey with which the signed copy can be checked
public record EvidencePage(List<Line> lines, long kept, long promised, String publicKey) {

    /// One sentence.
    ///
    /// @param state key of the bundle for what the policy prints of it now
    /// @param tone the colour of that
    /// @param lastTried nothing: never
    /// @param lastFailure nothing: none in the last twelve months
    public record Line(
            String clause,
            String title,
            String says,
            String tries,
            String control,
            String state,
            String tone,
            boolean broken,
            @Nullable Instant lastTried,
            long results,
            long failures,
            @Nullable Instant lastFailure) {}

    static EvidencePage of(List<ProvedSentence> sentences, String publicKey, Words words) {
        long kept = sentences.stream()
                .filter(sentence -> sentence.state() == ProvedSentence.State.KEPT)
                .count();
        long promised = sentences.stream()
                .filter(sentence -> sentence.state() != ProvedSentence.State.NOT_PROMISED)
                .count();
        var lines = sentences.stream().map(sentence -> line(sentence, words)).toList();
        return new EvidencePage(lines, kept, promised, publicKey);
    }

    private static Line line(ProvedSentence sentence, Words words) {
        boolean arabic = words.isArabic();
        return new Line(
                sentence.clause(),
                sentence.title().in(arabic),
                sentence.says().in(arabic),
                sentence.tries().in(arabic),
                sentence.control(),
                "privacycentre.evidence.state." + sentence.state().key(),
                tone(sentence.state()),
                sentence.state() == ProvedSentence.State.FAILED || sentence.state() == ProvedSentence.State.STALE,
                sentence.lastTried().orElse(null),
                sentence.tally().results(),
                sentence.tally().failures(),
                sentence.tally().lastFailure().orElse(null));
    }

    private static String tone(ProvedSentence.State state) {
        return switch (state) {
            case KEPT -> "palm";
            case FAILED, STALE -> "pomegranate";
            case NOT_PROMISED -> "";
        };
    }
}
