package org.mukhtalif.store.privacycentre;

import java.time.Clock;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.controls.PolicyWriter;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Writes the policy from its data, the facts of this installation, and the last proofs.
@Component
class LivePolicy {

    private final PublishedPolicy policy;
    private final PolicyFacts facts;
    private final Controls controls;
    private final PolicyWriter writer;
    private final Clock clock;

    LivePolicy(PublishedPolicy policy, PolicyFacts facts, Controls controls, PolicyWriter writer, Clock clock) {
        this.policy = policy;
        this.facts = facts;
        this.controls = controls;
        this.writer = writer;
        this.clock = clock;
    }

    /// How many of its promises are proved now.
    PromiseCount promises() {
        return PromiseCount.of(policy, controls, clock.instant());
    }

    PolicyPage in(boolean arabic) {
        return PolicyPage.of(writer.write(policy, facts, controls::proofOf, arabic));
    }
}
