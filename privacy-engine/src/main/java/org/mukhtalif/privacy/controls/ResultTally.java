package org.mukhtalif.privacy.controls;

import java.time.Instant;
import java.util.Optional;

/// The kept results of one control over a time, counted.
///
/// @param results how many were kept: each change, and otherwise one an hour
/// @param failures how many of them did not hold
/// @param lastFailure when the newest of these was
public record ResultTally(long results, long failures, Optional<Instant> lastFailure) {

    /// A control that was never tried.
    public static final ResultTally NONE = new ResultTally(0, 0, Optional.empty());
}
