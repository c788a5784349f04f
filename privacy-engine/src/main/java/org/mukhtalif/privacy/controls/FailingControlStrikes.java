package org.mukhtalif.privacy.controls;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Optional;
import org.mukhtalif.privacy.policy.Passage;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Wording;
import org.springframework.stereotype.Component;

/// Writes the policy as if every control had failed, and looks whether every promise is struck through.
@Component
class FailingControlStrikes implements Control {

    private final PublishedPolicy policy;
    private final Clock clock;

    FailingControlStrikes(PublishedPolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "failing-control-strikes";
    }

    @Override
    public ProofResult probe() {
        var now = clock.instant();
        var facts = policy.factsNeeded().stream().collect(toMap(name -> name, name -> new Wording(name, name)));
        var document = PolicyDocument.of(
                policy, new PolicyFacts(facts, false), _ -> Optional.of(new Proof(false, now)), now, true);
        long struck = document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PolicyDocument.Block.Struck.class::isInstance)
                .count();
        long promises = policy.clauses().stream()
                .flatMap(clause -> clause.passages().stream())
                .filter(Passage.Promise.class::isInstance)
                .count();
        return ProofResult.heldIf(
                struck == promises, "%d of %d failing promises are struck through".formatted(struck, promises));
    }
}
