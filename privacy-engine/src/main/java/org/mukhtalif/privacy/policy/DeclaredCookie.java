package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/// A cookie of the register: no other leaves this store.
///
/// @param name its name, letter by letter
/// @param necessary whether a page or an order is impossible without it; the others wait for the visitor's yes
/// @param lifetime how long a browser keeps it at most; empty: until the browser is closed
/// @param wording what it is for
public record DeclaredCookie(String name, boolean necessary, Optional<Duration> lifetime, Wording wording) {

    public DeclaredCookie {
        if (name == null || !name.matches("[a-z][a-z0-9-]{0,31}"))
            throw new IllegalArgumentException("a cookie's name has small Latin letters, digits and dashes");
        requireNonNull(wording, "'wording' is missing");
    }
}
