package org.mukhtalif.store.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

@StoreTest
class Working_by_the_clock {

    @Autowired
    ApplicationContext rooms;

    @Test
    void a_store_without_doors_does_what_it_is_asked_and_nothing_else() {
        assertThat(rooms.getBeansOfType(ScheduledAnnotationBeanPostProcessor.class))
                .isEmpty();
    }

    @Test
    void an_open_store_works_by_the_clock() {
        new ApplicationContextRunner()
                .withUserConfiguration(ScheduleConfiguration.class)
                .withPropertyValues("mukhtalif.open=true")
                .run(open -> assertThat(open).hasSingleBean(ScheduledAnnotationBeanPostProcessor.class));
    }
}
