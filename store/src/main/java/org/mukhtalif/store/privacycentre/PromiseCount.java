package org.mukhtalif.store.privacycentre;

import java.time.Instant;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.Passage;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;

/// How firmly the policy stands, in two numbers.
///
/// @param kept promises that a control has proved within the last day
/// @param promises all that are printed, kept and struck through
public record PromiseCount(long kept, long promises) {

    /// Asks the controls alone: nothing of the policy is written out for it.
    static PromiseCount of(PublishedPolicy policy, Controls controls, Instant now) {
        var proofs = policy.clauses().stream()
                .flatMap(clause -> clause.passages().stream())
                .filter(Passage.Promise.class::isInstance)
                .map(Passage.Promise.class::cast)
                .flatMap(promise -> controls.proofOf(promise.control()).stream())
                .toList();
        return new PromiseCount(
                proofs.stream()
                        .filter(Proof::held)
                        .filter(proof -> proof.isFreshAt(now))
                        .count(),
                proofs.size());
    }
}
