package org.mukhtalif.store.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.GenericApplicationContext;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Failing_by_the_clock {

    private final Logger log = (Logger) LoggerFactory.getLogger(BrokenOffByClosing.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final GenericApplicationContext rooms = new GenericApplicationContext();
    private final BrokenOffByClosing failures = new BrokenOffByClosing(rooms);

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
        rooms.refresh();
    }

    @AfterEach
    void leave() {
        log.detachAppender(said);
        rooms.close();
    }

    @Test
    void an_act_that_fails_is_told_as_an_error() {
        failures.handleError(new IllegalStateException("The courier's folder is gone"));
        assertThat(said.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
    }

    @Test
    void one_under_which_the_store_closed_is_no_error() {
        rooms.close();
        failures.handleError(new IllegalStateException("The pool is closed"));
        assertThat(said.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.INFO);
    }
}
