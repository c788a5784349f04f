package org.mukhtalif.store.platform.figures;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import(FiguresWithPort.class)
class FiguresConfiguration {}
