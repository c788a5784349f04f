package org.mukhtalif.store.platform.inventory;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.util.Collection;
import java.util.Iterator;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mukhtalif.privacy.datainventory.Carrier;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Every field that a line of the log can have, read from the log's own settings as they are in force.
@Component
class LogFields implements Carrier {

    private static final Pattern WORD = Pattern.compile("%(?:[-.\\d]+)?([A-Za-z]+)");

    private final ILoggerFactory logs;

    LogFields() {
        this(LoggerFactory.getILoggerFactory());
    }

    LogFields(ILoggerFactory logs) {
        this.logs = logs;
    }

    @Override
    public String kind() {
        return "log";
    }

    @Override
    public boolean mayBeAbsent() {
        return true;
    }

    @Override
    public Collection<String> present() {
        var fields = new TreeSet<String>();
        if (!(logs instanceof LoggerContext context)) {
            fields.add(logs.getClass().getName());
            return fields;
        }
        for (var logger : context.getLoggerList()) add(logger.iteratorForAppenders(), fields);
        return fields;
    }

    private static void add(Iterator<Appender<ILoggingEvent>> appenders, Collection<String> fields) {
        while (appenders.hasNext()) {
            if (!(appenders.next() instanceof OutputStreamAppender<ILoggingEvent> appender)) continue;
            if (appender.getEncoder() instanceof PatternLayoutEncoder encoder) words(encoder.getPattern(), fields);
            else if (appender.getEncoder() != null)
                fields.add(appender.getEncoder().getClass().getSimpleName());
        }
    }

    private static void words(String pattern, Collection<String> fields) {
        WORD.matcher(pattern).results().map(found -> found.group(1)).forEach(word -> {
            fields.add(PatternLayout.DEFAULT_CONVERTER_SUPPLIER_MAP.containsKey(word) ? word : "unknown " + word);
        });
    }
}
