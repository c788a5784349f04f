package org.mukhtalif.store.payments;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The payment company of this store: the one of its settings, else the simulator of a demo store, else none.
@Component
class Provider {

    private final Optional<ProviderAccess> access;

    Provider(ProviderSettings settings, ObjectProvider<ProviderAccess> simulator) {
        this.access = settings.access().or(() -> Optional.ofNullable(simulator.getIfAvailable()));
    }

    boolean isThere() {
        return access.isPresent();
    }

    ProviderAccess access() {
        return access.orElseThrow(() -> new IllegalStateException("This store has no payment company"));
    }
}
