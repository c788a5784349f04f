package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.store.couriers.Couriers;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Speaks with couriers: what waits for them, and what they say. Every node does it; each courier is leased.
@Component
class FrequentCouriers {

    private final Couriers couriers;

    FrequentCouriers(Couriers couriers) {
        this.couriers = couriers;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void exchange() {
        couriers.exchange();
    }
}
