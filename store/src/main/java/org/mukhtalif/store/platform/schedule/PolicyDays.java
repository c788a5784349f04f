package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.publication.PolicyTurn;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks each minute whether the day of the next policy has come.
@Component
class PolicyDays {

    private final PolicyTurn turn;

    PolicyDays(PolicyTurn turn) {
        this.turn = turn;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        turn.come();
    }
}
