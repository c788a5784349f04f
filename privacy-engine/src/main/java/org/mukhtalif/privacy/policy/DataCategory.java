package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

/// A group of fields as told to people.
public record DataCategory(String key, Wording name) {

    public DataCategory {
        requireNonNull(key, "'key' is missing");
        requireNonNull(name, "'name' is missing");
    }
}
