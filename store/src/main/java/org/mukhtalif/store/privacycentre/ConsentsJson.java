package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A person's consents.
///
/// @param purposes for what consent is asked
/// @param decisions what was decided, newest first
/// @param guardianDecides whether she is a child, for whom her guardian decides
record ConsentsJson(List<ConsentJson> purposes, List<PastConsentJson> decisions, boolean guardianDecides) {

    ConsentsJson {
        purposes = List.copyOf(purposes);
        decisions = List.copyOf(decisions);
    }

    /// A purpose for which consent is asked.
    ///
    /// @param purpose its key
    /// @param name what it is called
    /// @param wording what one agrees to, in the policy's words; to be shown beside the question
    /// @param given whether she agreed
    record ConsentJson(String purpose, String name, String wording, boolean given) {}

    /// A decision that was made.
    ///
    /// @param purpose its key
    /// @param given whether she agreed; else she took it back
    /// @param way how: `page`, `link` of a letter, `program`, or by the `guardian`
    /// @param at when
    /// @param policyVersion the version of the policy that stood beside the question
    /// @param receipt the id of the signed receipt
    record PastConsentJson(String purpose, boolean given, String way, Instant at, String policyVersion, UUID receipt) {}
}
