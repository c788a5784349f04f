package org.mukhtalif.store.platform.figures;

import org.mukhtalif.store.platform.settings.StoreSettings;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;

/// Without a management port nothing is counted, and nothing is paid for it. Each start decides it by its settings,
/// a prepared one too.
class FiguresWithPort implements BeanRegistrar {

    @Override
    public void register(BeanRegistry rooms, Environment settings) {
        if (settings.getProperty("mukhtalif.management-port", Integer.class, 0) <= 0) return;
        rooms.registerBean("tally", Tally.class, bean -> bean.supplier(_ -> new Tally()));
        rooms.registerBean(
                "managementPort",
                ManagementPort.class,
                bean -> bean.supplier(others -> new ManagementPort(
                        others.bean(StoreSettings.class).managementPort(), others.bean(Tally.class))));
        rooms.registerBean(
                "whileAnswering",
                new ParameterizedTypeReference<FilterRegistrationBean<WhileAnswering>>() {},
                bean -> bean.supplier(_ -> whileAnswering()));
    }

    private static FilterRegistrationBean<WhileAnswering> whileAnswering() {
        var registration = new FilterRegistrationBean<>(new WhileAnswering());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }
}
