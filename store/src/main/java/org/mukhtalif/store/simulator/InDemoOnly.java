package org.mukhtalif.store.simulator;

import java.net.URI;
import org.springframework.core.env.Environment;

/// Whether a store with doors and invented goods, on this machine, lacks something real: a payment company, or an
/// account at a bank.
final class InDemoOnly {

    private final Environment settings;

    InDemoOnly(Environment settings) {
        this.settings = settings;
    }

    boolean lacksCompany() {
        return lacks("mukhtalif.payment.url");
    }

    boolean lacksAccount() {
        return lacks("mukhtalif.bank.iban");
    }

    /// @param real the setting that a store of one's own has
    private boolean lacks(String real) {
        return isDemo() && settings.getProperty(real, "").isBlank();
    }

    private boolean isDemo() {
        return settings.getProperty("mukhtalif.open", Boolean.class, false)
                && !settings.getProperty("mukhtalif.empty", Boolean.class, false)
                && isHere(settings.getProperty("mukhtalif.base-url", ""));
    }

    private static boolean isHere(String address) {
        if (address.isBlank()) return true;
        var host = URI.create(address).getHost();
        return host != null && host.matches("localhost|127\\.0\\.0\\.1|\\[::1]");
    }
}
