package org.mukhtalif.store;

import java.time.Clock;
import org.mukhtalif.store.payments.ProviderAccess;
import org.mukhtalif.store.simulator.Simulator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// The payment company of a test: the simulator over real HTTP. It sends no notices by itself, since a test has no
/// network; take them from it and hand them in.
@TestConfiguration(proxyBeanMethods = false)
class TestProvider {

    @Bean(destroyMethod = "close")
    Simulator simulator(Clock clock) {
        return new Simulator(0, clock);
    }

    @Bean
    ProviderAccess simulatedProvider(Simulator simulator) {
        return simulator.access();
    }
}
