package org.mukhtalif.store.simulator;

import java.net.URI;
import java.time.Clock;
import org.mukhtalif.store.payments.ProviderAccess;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Starts the simulator in a demo store that has no real payment company.
@Configuration(proxyBeanMethods = false)
@Conditional(InDemoOnly.NoCompany.class)
class SimulatorConfiguration {

    @Bean(destroyMethod = "close")
    Simulator simulator(Clock clock) {
        return new Simulator(0, clock);
    }

    @Bean
    ProviderAccess simulatedProvider(Simulator simulator) {
        return simulator.access();
    }

    @Bean
    Doorbell doorbell(Simulator simulator) {
        return new Doorbell(simulator);
    }

    /// Tells the simulator where the store listens, once it does.
    record Doorbell(Simulator simulator) {

        @EventListener
        void opened(WebServerInitializedEvent event) {
            simulator.tell(
                    URI.create("http://127.0.0.1:" + event.getWebServer().getPort() + "/payments/notifications"));
        }
    }
}
