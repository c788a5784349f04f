package org.mukhtalif.store.platform.figures;

import org.mukhtalif.store.platform.settings.StoreSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Without a management port nothing is counted, and nothing is paid for it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("${mukhtalif.management-port:0} > 0")
class FiguresConfiguration {

    @Bean
    Tally tally() {
        return new Tally();
    }

    @Bean
    ManagementPort managementPort(StoreSettings settings, Tally tally) {
        return new ManagementPort(settings.managementPort(), tally);
    }

    @Bean
    FilterRegistrationBean<WhileAnswering> whileAnswering() {
        var registration = new FilterRegistrationBean<>(new WhileAnswering());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
