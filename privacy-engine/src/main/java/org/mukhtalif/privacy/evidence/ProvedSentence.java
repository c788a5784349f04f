package org.mukhtalif.privacy.evidence;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.privacy.controls.ResultTally;
import org.mukhtalif.privacy.policy.Wording;

/// One sentence of the policy that promises or states something, with what stands behind it now.
///
/// @param clause the clause it stands in
/// @param title of that clause
/// @param control the key of its control
/// @param state what the page prints of it at this moment
/// @param says what is printed
/// @param tries what its control tries
/// @param lastTried when it was last tried; nothing: never
/// @param tally its results of the last twelve months
public record ProvedSentence(
        String clause,
        Wording title,
        String control,
        State state,
        Wording says,
        Wording tries,
        Optional<Instant> lastTried,
        ResultTally tally) {

    /// What a page prints of a sentence.
    public enum State {
        /// Its control held within the last day.
        KEPT,
        /// Its control failed: struck through.
        FAILED,
        /// Its control was not tried for a day: struck through.
        STALE,
        /// No control runs: not promised, and what is true today is printed instead.
        NOT_PROMISED;

        /// In small letters, as the bundle says it.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
