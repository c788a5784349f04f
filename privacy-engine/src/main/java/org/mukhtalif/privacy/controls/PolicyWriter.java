package org.mukhtalif.privacy.controls;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.stereotype.Component;

/// Writes a policy out as it stands at this moment: a promise whose control failed, or was not tried for a day, is
/// struck through.
@Component
@Guard
public class PolicyWriter {

    private final Clock clock;

    PolicyWriter(Clock clock) {
        this.clock = clock;
    }

    /// @param proofs what each control showed last
    /// @throws org.mukhtalif.privacy.policy.BrokenPolicy if a fact is missing
    public PolicyDocument write(
            PublishedPolicy policy, PolicyFacts facts, Function<String, Optional<Proof>> proofs, boolean arabic) {
        return PolicyDocument.of(policy, facts, proofs, clock.instant(), arabic);
    }
}
