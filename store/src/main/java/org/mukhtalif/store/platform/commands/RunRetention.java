package org.mukhtalif.store.platform.commands;

import java.util.Set;
import org.mukhtalif.privacy.retention.ClockJumped;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.privacy.retention.SweepReport;

/// `retention run`: destroys now what is over, as the store does every hour. With `--confirm-clock` also when the clock
/// moved by more than a day since the last time, because somebody has looked at it.
final class RunRetention implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("confirm-clock", "json");

    private final Class<?> store;

    RunRetention(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var sweep = rooms.getBean(RetentionSweep.class);
            var report = arguments.has("confirm-clock") ? sweep.sweepWithTheClockConfirmed() : sweep.sweep();
            tell(report, arguments.has("json"), terminal);
            return report.failed() == 0 ? 0 : 1;
        } catch (ClockJumped jumped) {
            terminal.problem("retention.clock-jumped");
            return 1;
        }
    }

    private static void tell(SweepReport report, boolean asJson, Terminal terminal) {
        if (asJson)
            terminal.plain("{\"resumed\":%d,\"expired\":%d,\"unclaimed\":%d,\"failed\":%d}"
                    .formatted(report.resumed(), report.expired(), report.unclaimed(), report.failed()));
        else
            terminal.say(
                    "retention.done",
                    String.valueOf(report.resumed()),
                    String.valueOf(report.expired()),
                    String.valueOf(report.unclaimed()),
                    String.valueOf(report.failed()));
    }
}
