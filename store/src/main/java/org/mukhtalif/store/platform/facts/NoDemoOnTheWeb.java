package org.mukhtalif.store.platform.facts;

import org.mukhtalif.store.demo.DemoOnTheWeb;
import org.mukhtalif.store.platform.CannotStart;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Refuses the start of a store on a public address that holds demo people, before its first door opens.
@Component
class NoDemoOnTheWeb implements SmartLifecycle {

    private final OperatorSettings operator;
    private final DemoOnTheWeb demo;
    private volatile boolean looked;

    NoDemoOnTheWeb(OperatorSettings operator, DemoOnTheWeb demo) {
        this.operator = operator;
        this.demo = demo;
    }

    @Override
    public void start() {
        if (!operator.isTrial() && demo.isOpen()) throw new CannotStart("demo.on-the-web", operator.baseUrl());
        looked = true;
    }

    /// Before the web server, which comes among the last.
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        looked = false;
    }

    @Override
    public boolean isRunning() {
        return looked;
    }
}
