package org.mukhtalif.privacy.publication;

import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets the published version take over whose day has come, while the store runs.
@Component
public class PolicyTurn {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyTurn.class);

    private final KeptVersions versions;
    private final PublishedPolicy policy;

    PolicyTurn(KeptVersions versions, PublishedPolicy policy) {
        this.versions = versions;
        this.policy = policy;
    }

    /// Does nothing while the running version binds, or where the next one can not be read by this program. One that
    /// says the same under another name takes over as well: acceptances and the book tell of it by its name.
    ///
    /// @return whether another version binds from now on
    public boolean come() {
        var next = versions.inForce()
                .filter(version -> !version.texts().equals(policy.texts()))
                .flatMap(RunningPolicy::read);
        next.ifPresent(version -> {
            policy.giveWayTo(version);
            LOG.info(
                    "The policy version {} binds from now on", version.version().name());
        });
        return next.isPresent();
    }
}
