package org.mukhtalif.store.privacycentre;

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

    LivePolicy(PublishedPolicy policy, PolicyFacts facts, Controls controls, PolicyWriter writer) {
        this.policy = policy;
        this.facts = facts;
        this.controls = controls;
        this.writer = writer;
    }

    PolicyPage in(boolean arabic) {
        return PolicyPage.of(writer.write(policy, facts, controls::proofOf, arabic));
    }
}
