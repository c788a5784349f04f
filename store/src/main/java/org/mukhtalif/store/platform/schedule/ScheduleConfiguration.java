package org.mukhtalif.store.platform.schedule;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the acts of this room run by the clock, each on a virtual thread.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ScheduleConfiguration {}
