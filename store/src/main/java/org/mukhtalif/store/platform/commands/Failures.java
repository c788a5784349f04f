package org.mukhtalif.store.platform.commands;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.UndeclaredData;
import org.mukhtalif.store.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/// Turns a failed start into one line. What nobody foresaw goes whole into the log, and the line says where that is.
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void explain(Throwable failure, Terminal terminal) {
        keepTracesOffTheTerminal();
        if (cause(failure, Farewell.Bidden.class) != null) return;
        if (Farewell.isBidden()) {
            log.info("The command ended before it was done: the program was told to stop", failure);
        } else if (cause(failure, CannotStart.class) instanceof CannotStart known) {
            log.error("The command ended: {}", known.getMessage(), known);
            terminal.problem(known.key(), known.arguments());
        } else if (cause(failure, UndeclaredData.class) instanceof UndeclaredData undeclared) {
            log.error("The command ended: a column is not declared", undeclared);
            terminal.problem("data.undeclared", String.valueOf(undeclared.getMessage()));
        } else if (cause(failure, PortInUseException.class) instanceof PortInUseException taken) {
            terminal.problem("port.taken", String.valueOf(taken.getPort()));
        } else if (cause(failure, BindException.class) instanceof BindException setting) {
            terminal.problem("setting.refused", deepest(setting));
        } else {
            log.error("The store stopped for a reason nobody foresaw", failure);
            terminal.problem("start.failed", deepest(failure));
        }
    }

    /// From here on the terminal shows the one line; how it came to that stands in the log file.
    static void keepTracesOffTheTerminal() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root)
            List.of("CONSOLE", "console").forEach(root::detachAppender);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable each = failure; each != null; each = each.getCause())
            if (type.isInstance(each)) return type.cast(each);
        return null;
    }

    private static String deepest(Throwable failure) {
        var each = failure;
        while (each.getCause() != null) each = each.getCause();
        return Optional.ofNullable(each.getMessage()).orElse(each.getClass().getSimpleName());
    }
}
