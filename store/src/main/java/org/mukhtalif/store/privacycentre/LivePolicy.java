package org.mukhtalif.store.privacycentre;

import java.time.Clock;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Writes the policy from its data, the facts of this installation, and the last proofs.
@Component
class LivePolicy {

    private final PublishedPolicy policy;
    private final PolicyFacts facts;
    private final Controls controls;
    private final Clock clock;

    LivePolicy(PublishedPolicy policy, PolicyFacts facts, Controls controls, Clock clock) {
        this.policy = policy;
        this.facts = facts;
        this.controls = controls;
        this.clock = clock;
    }

    PolicyPage in(boolean arabic) {
        return PolicyPage.of(PolicyDocument.of(policy, facts, controls::proofOf, clock.instant(), arabic));
    }
}
