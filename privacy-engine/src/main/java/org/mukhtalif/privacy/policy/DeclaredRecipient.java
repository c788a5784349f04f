package org.mukhtalif.privacy.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A kind of recipient and all that it may be shown.
///
/// @param kind which one
/// @param name how people are told of it
/// @param role what it does with what it sees
/// @param country where it is, ISO 3166 alpha-2
/// @param grants what it may see, one entry a purpose
/// @param learns what it is told besides, or instead: nothing that leads to a person
/// @param contractUntil the last day of the contract with it, where there is one with an end
public record DeclaredRecipient(
        Recipient.Kind kind,
        Wording name,
        Wording role,
        String country,
        List<Grant> grants,
        Optional<Learned> learns,
        Optional<LocalDate> contractUntil) {

    /// What a recipient is told that is no personal data.
    ///
    /// @param what in words
    /// @param clause the clause that says so
    public record Learned(Wording what, String clause) {

        public Learned {
            requireNonNull(what, "'what' is missing");
            requireNonNull(clause, "'clause' is missing");
        }
    }

    /// The fields one recipient may see for one purpose.
    ///
    /// @param purpose why
    /// @param fields the keys of the fields
    /// @param clause the clause that says so
    /// @param window how long after the case's clock started it may look, where there is an end
    /// @param atLatest how long after the parcel was dispatched or the case cancelled it may look at most
    public record Grant(
            Purpose purpose,
            Set<String> fields,
            String clause,
            Optional<Duration> window,
            Optional<Duration> atLatest) {

        public Grant {
            requireNonNull(purpose, "'purpose' is missing");
            requireNonNull(clause, "'clause' is missing");
            if (fields == null || fields.isEmpty()) throw new IllegalArgumentException("'fields' is empty");
            fields = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(fields));
        }
    }

    public DeclaredRecipient {
        requireNonNull(kind, "'kind' is missing");
        requireNonNull(name, "'name' is missing");
        requireNonNull(role, "'role' is missing");
        if (country == null || !country.matches("[A-Z]{2}"))
            throw new IllegalArgumentException("'country' has two capital letters, such as SA");
        grants = List.copyOf(requireNonNull(grants, "'grants' is missing"));
    }

    /// Whether it may be told anything on this day: a contract that ended is none.
    public boolean isUnderContractOn(LocalDate day) {
        return contractUntil.isEmpty() || !contractUntil.get().isBefore(day);
    }

    /// What it may see for this purpose, if anything.
    public Optional<Grant> grantFor(Purpose purpose) {
        return grants.stream().filter(grant -> grant.purpose() == purpose).findFirst();
    }
}
