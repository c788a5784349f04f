package org.mukhtalif.privacy.datainventory;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// The person whom data is about, by a random number that means nothing outside this installation.
public record DataSubjectId(UUID value) {

    public DataSubjectId {
        requireNonNull(value, "A data subject has an id");
    }

    /// A new person, of whom nothing is known yet.
    public static DataSubjectId random() {
        return new DataSubjectId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
