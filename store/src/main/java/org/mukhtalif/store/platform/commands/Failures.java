package org.mukhtalif.store.platform.commands;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        if (cause(failure, CannotStart.class) instanceof CannotStart known) {
            log.error("The store cannot start", known);
            terminal.problem(known.key(), known.arguments());
        } else if (cause(failure, PortInUseException.class) instanceof PortInUseException taken) {
            terminal.problem("port.taken", String.valueOf(taken.getPort()));
        } else if (cause(failure, BindException.class) instanceof BindException setting) {
            terminal.problem("setting.refused", deepest(setting));
        } else {
            log.error("The store stopped for a reason nobody foresaw", failure);
            terminal.problem("start.failed", deepest(failure));
        }
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
