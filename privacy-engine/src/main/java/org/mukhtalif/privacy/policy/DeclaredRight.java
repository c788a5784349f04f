package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// A right of the person and the way to use it.
///
/// @param key its name in code
/// @param name its name for people
/// @param wording what it means and how it is used here
/// @param path the page of the store where a button does it; empty: by writing to the contact
public record DeclaredRight(String key, Wording name, Wording wording, Optional<String> path) {

    public DeclaredRight {
        requireNonNull(key, "'key' is missing");
        requireNonNull(name, "'name' is missing");
        requireNonNull(wording, "'wording' is missing");
        if (path.filter(address -> !address.startsWith("/")).isPresent())
            throw new IllegalArgumentException("'path' is an address of this store and begins with /");
    }
}
