package org.mukhtalif.privacy.controls;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.privacy.policy.Passage;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Wording;
import org.springframework.stereotype.Component;

/// Has the policy written as if every control had failed, and as if none had been tried for a day, and looks whether
/// every promise is struck through.
@Component
class FailingControlStrikes implements Control {

    private final PublishedPolicy policy;
    private final PolicyWriter writer;
    private final Clock clock;

    FailingControlStrikes(PublishedPolicy policy, PolicyWriter writer, Clock clock) {
        this.policy = policy;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "failing-control-strikes";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var now = clock.instant();
        long promises = policy.clauses().stream()
                .flatMap(clause -> clause.passages().stream())
                .filter(Passage.Promise.class::isInstance)
                .count();
        long failed = struck(_ -> Optional.of(new Proof(false, now)));
        long stale = struck(_ -> Optional.of(new Proof(true, now.minus(PolicyDocument.PROOF_IS_FRESH_FOR))));
        return ProofResult.heldIf(
                failed == promises && stale == promises,
                "of %d promises %d are struck through when they fail, %d when they are old"
                        .formatted(promises, failed, stale));
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(
                PolicyWriter.class,
                "write",
                (asked, _) -> PolicyDocument.of(
                        (PublishedPolicy) asked[0],
                        (PolicyFacts) asked[1],
                        _ -> Optional.of(new Proof(true, clock.instant())),
                        clock.instant(),
                        (boolean) asked[3]));
    }

    private long struck(Function<String, Optional<Proof>> proofs) {
        var facts = policy.factsNeeded().stream().collect(toMap(name -> name, name -> new Wording(name, name)));
        return writer.write(policy, new PolicyFacts(facts, false), proofs, true).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PolicyDocument.Block.Struck.class::isInstance)
                .count();
    }
}
