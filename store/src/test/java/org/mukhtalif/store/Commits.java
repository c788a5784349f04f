package org.mukhtalif.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The durable commits that were made while something ran, in this thread: transactions that wrote, and single
/// statements that wrote outside of one.
public final class Commits {

    private static final List<String> HEARD = List.of(
            JdbcTemplate.class.getName(),
            JdbcTransactionManager.class.getName(),
            DataSourceTransactionManager.class.getName(),
            "org.mukhtalif.store.platform.database.PipelinedWrites");

    private Commits() {}

    public static List<String> madeBy(Runnable work) {
        var ear = new Ear(Thread.currentThread().getName());
        ear.start();
        for (var heard : HEARD) {
            var logger = (Logger) LoggerFactory.getLogger(heard);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(ear);
        }
        try {
            work.run();
        } finally {
            for (var heard : HEARD) {
                var logger = (Logger) LoggerFactory.getLogger(heard);
                logger.detachAppender(ear);
                logger.setAdditive(true);
                logger.setLevel(null);
            }
        }
        return ear.commits;
    }

    /// Hears each line in the thread that says it, so it can tell whether a transaction is open there.
    private static final class Ear extends AppenderBase<ILoggingEvent> {

        private final String thread;
        private final List<String> commits = new ArrayList<>();
        private String written = "";

        Ear(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getThreadName().equals(thread)) return;
            var line = event.getFormattedMessage();
            if (writes(line)) {
                if (TransactionSynchronizationManager.isActualTransactionActive()) written = line;
                else commits.add(line);
            } else if (line.startsWith("Committing JDBC transaction") && !written.isEmpty()) {
                commits.add(written);
                written = "";
            } else if (line.startsWith("Rolling back JDBC transaction")) {
                written = "";
            }
        }

        private static boolean writes(String line) {
            return line.startsWith("Executing")
                    && line.toLowerCase(Locale.ROOT)
                            .matches("(?s)[^\\[]*\\[.*\\b(insert into|update|delete from)\\b.*");
        }
    }
}
