package org.mukhtalif.privacy.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.controls.KeptResults;
import org.mukhtalif.privacy.controls.ResultTally;
import org.mukhtalif.privacy.policy.FilledPolicy;
import org.mukhtalif.privacy.policy.Passage;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the policy's sentences and their proofs together, for people and for programs.
@Component
public class Evidence {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration TALLIED_EVERY = Duration.ofMinutes(5);

    private final PublishedPolicy policy;
    private final ObjectProvider<PolicyFacts> facts;
    private final Controls controls;
    private final KeptResults kept;
    private final Clock clock;
    private volatile @Nullable Tallies tallies;

    Evidence(
            PublishedPolicy policy,
            ObjectProvider<PolicyFacts> facts,
            Controls controls,
            KeptResults kept,
            Clock clock) {
        this.policy = policy;
        this.facts = facts;
        this.controls = controls;
        this.kept = kept;
        this.clock = clock;
    }

    private record Tallies(Instant at, Map<String, ResultTally> byControl) {}

    /// Every sentence that a control stands behind, or is to stand behind, in the order of the policy.
    public List<ProvedSentence> sentences() {
        var now = clock.instant();
        var filled = new FilledPolicy(policy, facts.getObject());
        var counted = tallies(now);
        return policy.clauses().stream()
                .flatMap(clause -> clause.passages().stream()
                        .filter(Passage.Promise.class::isInstance)
                        .map(Passage.Promise.class::cast)
                        .map(promise -> {
                            var proof = controls.proofOf(promise.control());
                            var state = state(proof, now);
                            return new ProvedSentence(
                                    clause.id(),
                                    clause.title(),
                                    promise.control(),
                                    state,
                                    filled.in(
                                            state == ProvedSentence.State.NOT_PROMISED
                                                    ? promise.today()
                                                    : promise.promised()),
                                    policy.control(promise.control()).wording(),
                                    proof.map(Proof::at),
                                    counted.getOrDefault(promise.control(), ResultTally.NONE));
                        }))
                .toList();
    }

    private static ProvedSentence.State state(Optional<Proof> proof, Instant now) {
        if (proof.isEmpty()) return ProvedSentence.State.NOT_PROMISED;
        if (!proof.get().isFreshAt(now)) return ProvedSentence.State.STALE;
        return proof.get().held() ? ProvedSentence.State.KEPT : ProvedSentence.State.FAILED;
    }

    private Map<String, ResultTally> tallies(Instant now) {
        var known = tallies;
        if (known != null && known.at().plus(TALLIED_EVERY).isAfter(now)) return known.byControl();
        var counted = new Tallies(now, kept.tallySince(now.minus(A_YEAR)));
        tallies = counted;
        return counted.byControl();
    }
}
