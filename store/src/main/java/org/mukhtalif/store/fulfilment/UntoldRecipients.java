package org.mukhtalif.store.fulfilment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.orders.RecipientLinks;
import org.springframework.stereotype.Component;

/// Recipients whose data came from a buyer and whom nothing has told so within the time that the law gives: neither a
/// letter nor the paper in a parcel. What is kept of them must go.
@Component
public class UntoldRecipients {

    private static final int BATCH = 200;

    private final RecipientLinks links;
    private final PublishedPolicy policy;
    private final Clock clock;

    UntoldRecipients(RecipientLinks links, PublishedPolicy policy, Clock clock) {
        this.links = links;
        this.policy = policy;
        this.clock = clock;
    }

    /// Their matters, to be destroyed now.
    public List<SubjectCase> overdue() {
        return links.untold(clock.instant().minus(timeToTell()), BATCH);
    }

    private Duration timeToTell() {
        return policy.deadlines().stream()
                .filter(deadline -> deadline.key().equals("telling"))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("policy.yaml gives no deadline 'telling'; add it with its source"))
                .period();
    }
}
