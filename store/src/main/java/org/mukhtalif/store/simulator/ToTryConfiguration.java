package org.mukhtalif.store.simulator;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What a demo store has in place of the real thing.
@Configuration(proxyBeanMethods = false)
@Import(ThingsToTry.class)
class ToTryConfiguration {}
