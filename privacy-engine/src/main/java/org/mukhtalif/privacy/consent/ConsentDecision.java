package org.mukhtalif.privacy.consent;

import java.time.Instant;
import java.util.UUID;
import org.mukhtalif.privacy.policy.Purpose;

/// A person's yes or no to one purpose. It is never changed; the newest one of a purpose holds.
///
/// @param receiptId the random number of its receipt
/// @param given whether she agreed; else she took her agreement back
/// @param way how she said it
/// @param policyVersion the version of the policy that stood beside the question
public record ConsentDecision(
        UUID receiptId, Purpose purpose, boolean given, Way way, String policyVersion, Instant at) {

    /// How a decision came in.
    public enum Way {
        /// Signed in, on the page of her consents.
        PAGE,
        /// Signed in, through a program that she uses.
        PROGRAM,
        /// By the link in a letter, without signing in.
        LINK,
        /// By the guardian of a child.
        GUARDIAN
    }
}
