package org.mukhtalif.store.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.mukhtalif.privacy.cookies.CookieGate;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Puts the cookie gate before every other filter, for pages, redirects, errors and static files alike.
@Configuration(proxyBeanMethods = false)
class CookieGateAtTheDoor {

    @Bean
    FilterRegistrationBean<CookieGate> outermostGate(CookieGate gate) {
        var registration = new FilterRegistrationBean<>(gate);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
