package org.mukhtalif.store.platform.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ErrorHandler;

/// What becomes of an act that failed. When the store closes under one that takes long, the databases are gone from
/// under it; that is no failure, since each of these acts begins again where it was.
record BrokenOffByClosing(ConfigurableApplicationContext rooms) implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(BrokenOffByClosing.class);

    @Override
    public void handleError(Throwable failure) {
        if (rooms.isClosed()) log.info("An act of the clock was broken off; the next start does it again");
        else log.error("An act of the clock failed", failure);
    }
}
