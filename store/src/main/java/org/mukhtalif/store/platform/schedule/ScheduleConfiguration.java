package org.mukhtalif.store.platform.schedule;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the acts of this room run by the clock, each on a virtual thread. Only an open store works by itself: a command
/// beside it, or a test, does what it was asked and nothing else.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty("mukhtalif.open")
class ScheduleConfiguration {

    @Bean
    SimpleAsyncTaskSchedulerCustomizer failures(ApplicationContext rooms) {
        var closing = (ConfigurableApplicationContext) rooms;
        return scheduler -> scheduler.setErrorHandler(new BrokenOffByClosing(closing));
    }
}
