package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// A running check that makes a promise printable.
///
/// @param key its name in the log and in refusals, such as `book-is-append-only`
/// @param wording what it tries, for people
/// @param awaits what has to exist before it can run; until then its sentence is not printed as a promise
public record DeclaredControl(String key, Wording wording, Optional<String> awaits) {

    public DeclaredControl {
        if (key == null || !key.matches("[a-z][a-z-]{2,47}"))
            throw new IllegalArgumentException("a control's key has small Latin letters and dashes");
        requireNonNull(wording, "'wording' is missing");
    }
}
