package org.mukhtalif.store.simulator;

import java.net.URI;
import java.time.Clock;
import org.mukhtalif.store.payments.BankAccount;
import org.mukhtalif.store.payments.ProviderAccess;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/// Starts the simulator where there is no payment company, and offers transfers to an account that no bank has. Decided
/// by the settings of each start, also of one that was prepared before they were known.
class ThingsToTry implements BeanRegistrar {

    @Override
    public void register(BeanRegistry rooms, Environment settings) {
        var demo = new InDemoOnly(settings);
        if (demo.lacksCompany()) {
            rooms.registerBean(
                    "simulator",
                    Simulator.class,
                    bean -> bean.supplier(others -> new Simulator(0, others.bean(Clock.class))));
            rooms.registerBean(
                    "simulatedProvider",
                    ProviderAccess.class,
                    bean -> bean.supplier(others -> others.bean(Simulator.class).access()));
            rooms.registerBean(
                    "doorbell",
                    Doorbell.class,
                    bean -> bean.supplier(others -> new Doorbell(others.bean(Simulator.class))));
        }
        if (demo.lacksAccount())
            rooms.registerBean(
                    "ofNoBank", BankAccount.class, bean -> bean.primary().supplier(_ -> BankAccount.TO_TRY));
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
