package org.mukhtalif.store.platform.security;

import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.ui.Storefronts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Which storefronts of their own the operator lists, and the filter that knows them: before every other one, so that
/// what those refuse can be read by them as well.
@Configuration(proxyBeanMethods = false)
class StorefrontsOnTheWeb {

    /// @throws CannotStart for what is no origin
    @Bean
    static Storefronts storefronts(@Value("${mukhtalif.api-storefronts:}") String listed) {
        Storefronts.unfit(listed).ifPresent(unfit -> {
            throw new CannotStart("api.no-origin", unfit);
        });
        return Storefronts.listed(listed);
    }

    @Bean
    FilterRegistrationBean<FromStorefronts> fromStorefronts(Storefronts storefronts) {
        var registration = new FilterRegistrationBean<>(new FromStorefronts(storefronts));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 9);
        return registration;
    }
}
