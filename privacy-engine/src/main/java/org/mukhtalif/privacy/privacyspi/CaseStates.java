package org.mukhtalif.privacy.privacyspi;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

/// The room that owns a kind of case answers here for its state. Entitlement comes from the state of things, never
/// from a caller's word.
public interface CaseStates {

    /// The kind of case this room answers for, such as `order`.
    String kind();

    /// Whether this recipient may see the case's data for this purpose now, and until when.
    Standing standing(CaseId caseId, Recipient recipient, Purpose purpose);

    /// The same of several cases of this kind. A room whose letters go out in batches reads them all at once.
    default Map<CaseId, Standing> standings(Set<CaseId> cases, Recipient recipient, Purpose purpose) {
        return cases.stream().collect(toMap(identity(), each -> standing(each, recipient, purpose)));
    }

    /// Those among these cases that exist. What is sealed for any other is destroyed an hour after it came in, because
    /// the order or the registration it was typed for never happened. So answer from what is written in the very
    /// transaction that places or registers, never from a table that a listener fills later.
    ///
    /// @param cases cases of this kind only, some hundreds at most
    Set<SubjectCase> known(Set<SubjectCase> cases);

    /// When the retention clock of the case started, or nothing while it has not.
    Optional<Instant> clockStarted(CaseId caseId);

    /// What the owner of a case says about a recipient.
    sealed interface Standing {
        /// Entitled now, until the given moment.
        record Entitled(Instant until) implements Standing {}

        /// Not entitled.
        ///
        /// @param rule the name of the rule that says so, such as `window-closed` or `not-your-parcel`
        record NotEntitled(String rule) implements Standing {}
    }
}
