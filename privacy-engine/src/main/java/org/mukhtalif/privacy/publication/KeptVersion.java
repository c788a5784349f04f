package org.mukhtalif.privacy.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PolicyTexts;
import org.mukhtalif.privacy.policy.PublishedPolicy;

/// One version of the policy as it was published.
///
/// @param number counts versions from 1
/// @param name how acceptances and the book call it
/// @param effective the first day on which it binds
/// @param texts its files, letter by letter
/// @param facts what it said of the installation on that day
public record KeptVersion(
        int number, String name, LocalDate effective, Instant publishedAt, PolicyTexts texts, PolicyFacts facts) {

    /// The version as data to work by.
    ///
    /// @throws org.mukhtalif.privacy.policy.BrokenPolicy if this program knows other fields, purposes or recipients
    public PublishedPolicy policy() {
        return PublishedPolicy.read("policy/" + name + "/", texts);
    }

    /// The version as it was, to be read by people; this program may know more since.
    ///
    /// @throws org.mukhtalif.privacy.policy.BrokenPolicy if this program has forgotten something that it speaks of
    PublishedPolicy asItWas() {
        return PublishedPolicy.readOfBefore("policy/" + name + "/", texts);
    }

    /// Whether it binds on this day, unless a later one does.
    public boolean bindsOn(LocalDate day) {
        return !effective.isAfter(day);
    }
}
