package org.mukhtalif.store.simulator;

import java.net.URI;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// A store with doors and invented goods, on this machine, without a payment company of its own.
class InDemoOnly implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var settings = context.getEnvironment();
        return settings.getProperty("mukhtalif.open", Boolean.class, false)
                && !settings.getProperty("mukhtalif.empty", Boolean.class, false)
                && settings.getProperty("mukhtalif.payment.url", "").isBlank()
                && isHere(settings.getProperty("mukhtalif.base-url", ""));
    }

    private static boolean isHere(String address) {
        if (address.isBlank()) return true;
        var host = URI.create(address).getHost();
        return host != null && host.matches("localhost|127\\.0\\.0\\.1|\\[::1]");
    }
}
