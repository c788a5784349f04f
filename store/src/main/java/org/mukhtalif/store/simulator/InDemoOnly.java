package org.mukhtalif.store.simulator;

import java.net.URI;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// A store with doors and invented goods, on this machine, that lacks something real: a payment company, or an account
/// at a bank.
abstract class InDemoOnly implements Condition {

    private final String real;

    /// @param real the setting that a store of one's own has
    private InDemoOnly(String real) {
        this.real = real;
    }

    static final class NoCompany extends InDemoOnly {

        NoCompany() {
            super("mukhtalif.payment.url");
        }
    }

    static final class NoAccount extends InDemoOnly {

        NoAccount() {
            super("mukhtalif.bank.iban");
        }
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isDemo(context.getEnvironment())
                && context.getEnvironment().getProperty(real, "").isBlank();
    }

    private static boolean isDemo(Environment settings) {
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
