package org.mukhtalif.privacy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// The SQL statements that were sent while something ran, in this thread.
public final class Statements {

    private Statements() {}

    public static List<String> sentBy(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var heard = new HereOnly(Thread.currentThread().getName());
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing prepared SQL statement ["))
                .toList();
    }

    /// Asks for the thread's name at once: an event that is asked later answers with the thread that asks.
    private static final class HereOnly extends ListAppender<ILoggingEvent> {

        private final String thread;

        HereOnly(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (thread.equals(event.getThreadName())) super.append(event);
        }
    }
}
