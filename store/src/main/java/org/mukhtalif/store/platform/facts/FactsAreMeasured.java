package org.mukhtalif.store.platform.facts;

import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.springframework.stereotype.Component;

/// Measures the software again and compares it with what the policy prints: a server changed beneath a running store
/// would make the page untrue.
@Component
class FactsAreMeasured implements Control {

    private final PolicyFacts facts;
    private final MeasuredSoftware software;

    FactsAreMeasured(PolicyFacts facts, MeasuredSoftware software) {
        this.facts = facts;
        this.software = software;
    }

    @Override
    public String key() {
        return "facts-are-measured";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var printed = facts.words().get("software");
        var measured = software.now();
        return ProofResult.heldIf(
                printed != null && printed.ar().equals(measured),
                "printed: %s; measured: %s".formatted(printed == null ? "nothing" : printed.ar(), measured));
    }

    @Override
    public Sabotage sabotage() {
        return Sabotage.of(MeasuredSoftware.class, "now", (_, _) -> "another server");
    }
}
