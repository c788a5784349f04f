package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person agreed to, each purpose on its own, and every decision she ever took.
///
/// @param refusedByBrowser whether her browser says no for her; then nothing can be agreed to
/// @param child whether she is under 18 and so is asked for nothing
/// @param fault key of why a decision was not taken; nothing if it was
public record ConsentsPage(
        List<Line> purposes,
        List<Past> past,
        boolean refusedByBrowser,
        boolean child,
        @Nullable String fault) {

    public ConsentsPage {
        purposes = List.copyOf(purposes);
        past = List.copyOf(past);
    }

    /// One purpose that rests on consent.
    public record Line(String key, String name, String wording, boolean given) {}

    /// A decision of the past, with its receipt.
    ///
    /// @param way key of how it came in
    public record Past(String purpose, boolean given, String way, Instant at, String version, String receiptPath) {}
}
