package org.mukhtalif.store.platform.schedule;

import static org.springframework.scheduling.config.TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/// Only an open store works by itself: a command beside it, or a test, does what it was asked and nothing else. What
/// `@EnableScheduling` would do always, decided by the settings of each start, also of one that was prepared before
/// they were known.
class ByTheClockWhenOpen implements BeanRegistrar {

    @Override
    public void register(BeanRegistry rooms, Environment settings) {
        if (!settings.getProperty("mukhtalif.open", Boolean.class, false)) return;
        rooms.registerBean(
                SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME,
                ScheduledAnnotationBeanPostProcessor.class,
                bean -> bean.infrastructure().supplier(_ -> new ScheduledAnnotationBeanPostProcessor()));
    }
}
