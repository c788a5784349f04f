package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/// A period that the law sets for the store or the person; data, because laws change.
///
/// @param key its name; the prose says `{key-deadline}`
/// @param period how long
/// @param source where the law says so
public record DeclaredDeadline(String key, Duration period, String source) {

    public DeclaredDeadline {
        requireNonNull(key, "'key' is missing");
        requireNonNull(period, "'period' is missing");
        requireNonNull(source, "'source' is missing");
    }
}
