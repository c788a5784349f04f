package org.mukhtalif.store.platform.schedule;

import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.vault.KeyRotation;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Begins a new epoch of the keyring when the current one has lasted as long as it may. Looks every minute, so
/// that a store that was closed for days is not late for long.
@Component
class TimelyEpochs {

    private final KeyRotation rotation;

    TimelyEpochs(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void beginTheNext() {
        rotation.rotateIfDue();
    }
}
