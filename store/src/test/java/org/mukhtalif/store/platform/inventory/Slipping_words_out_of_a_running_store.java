package org.mukhtalif.store.platform.inventory;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.attempts.Attempt;

/// Each attempt of `attempts/running.txt` is made with the parts of a store that runs; what comes out is looked at.
@StoreTest
class Slipping_words_out_of_a_running_store extends TriesAtARunningStore {

    static Stream<Attempt> attempts() {
        return Attempt.of("running").stream();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void brings_nothing_out(Attempt attempt) throws Exception {
        var attempted = tries.get(attempt.number());
        assertThat(attempted).as("%s is made", attempt).isNotNull();
        assertThat(attempted.leaks()).as(attempt.toString()).isFalse();
    }

    @Test
    void every_attempt_made_stands_in_the_list() {
        assertThat(attempts().map(Attempt::number).collect(toSet())).isEqualTo(tries.keySet());
    }

    @Test
    void what_is_harmless_comes_out() throws Exception {
        assertThat(passes(answer -> answer.addCookie(new Cookie("cart", "x.1"))))
                .isTrue();
        assertThat(logged("{} orders at {}", 1234567890123L, "M-7K3Q92")).contains("1234567890123 orders at M-7K3Q92");
        assertThat(failed(new IllegalStateException("a plain reason"))).contains("a plain reason", "IllegalState");
    }

    /// Attempts at the settings of a store that is about to open.
    @Test
    void a_log_with_the_context_in_it_is_named() {
        assertThat(new LogFields(with("%d %msg %X{who}%n")).present()).contains("X");
        assertThat(inventory.things().stream().filter(thing -> thing.kind().equals("log")))
                .noneMatch(thing -> thing.name().equals("X"));
    }

    private static LoggerContext with(String pattern) {
        var context = new LoggerContext();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
        return context;
    }
}
