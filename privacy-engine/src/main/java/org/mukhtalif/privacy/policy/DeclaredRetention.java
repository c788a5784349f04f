package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/// How long one retention class lives.
///
/// @param retention which class
/// @param period from the start of its clock until destruction; empty where the class ends with the account or the
///     person's data, not with a clock
/// @param wording the same for people; `{period}` stands where the period is told
public record DeclaredRetention(RetentionClass retention, Optional<Duration> period, Wording wording) {

    public DeclaredRetention {
        requireNonNull(retention, "'retention' is missing");
        requireNonNull(wording, "'wording' is missing");
        if (period.isPresent() != wording.ar().contains("{period}")
                || period.isPresent() != wording.en().contains("{period}"))
            throw new IllegalArgumentException("the wording tells {period} exactly where a period is given");
        if (period.filter(Duration::isNegative).isPresent())
            throw new IllegalArgumentException("a period is not negative");
    }
}
