package org.mukhtalif.store.couriers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.stereotype.Component;

/// Whether a courier may be told of more parcels: only while its own contract runs and the policy's register of
/// recipients lets couriers be told at all. What it has already it brings and reports all the same.
@Component
class Contracts {

    private final PublishedPolicy policy;
    private final Clock clock;
    private final ZoneId zone;

    Contracts(PublishedPolicy policy, Clock clock, ZoneId zone) {
        this.policy = policy;
        this.clock = clock;
        this.zone = zone;
    }

    boolean run(CourierEntry courier) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return courier.isUnderContractOn(today)
                && policy.recipient(Recipient.Kind.COURIER).isUnderContractOn(today);
    }
}
