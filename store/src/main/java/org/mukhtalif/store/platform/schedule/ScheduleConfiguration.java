package org.mukhtalif.store.platform.schedule;

import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Lets the acts of this room run by the clock, each on a virtual thread.
@Configuration(proxyBeanMethods = false)
@Import(ByTheClockWhenOpen.class)
class ScheduleConfiguration {

    @Bean
    SimpleAsyncTaskSchedulerCustomizer failures(ApplicationContext rooms) {
        var closing = (ConfigurableApplicationContext) rooms;
        return scheduler -> scheduler.setErrorHandler(new BrokenOffByClosing(closing));
    }
}
