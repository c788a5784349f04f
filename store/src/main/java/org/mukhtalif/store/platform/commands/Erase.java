package org.mukhtalif.store.platform.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.retention.ErasureReport;
import org.mukhtalif.store.privacycentre.AssistedDestruction;

/// `erase`: destroys everything about somebody who asked for it on paper. Her e-mail or her order's link comes by
/// standard input, because other people on the machine can read a command line.
final class Erase implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("yes", "json");

    private final Class<?> store;

    Erase(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (!arguments.rest().isEmpty()) throw new WrongUsage("usage.erase-by-input");
        var typed = Input.firstLine().orElseThrow(() -> new WrongUsage("usage.erase-by-input"));
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var destruction = rooms.getBean(AssistedDestruction.class);
            var people = typed.contains("/orders/")
                    ? destruction.linked(typed).stream().toList()
                    : destruction.knownBy(new PersonalText(typed));
            if (people.isEmpty()) {
                terminal.problem("erase.nobody");
                return 1;
            }
            if (!arguments.has("yes")) {
                terminal.problem("erase.say-yes", String.valueOf(people.size()));
                return 1;
            }
            return destroy(people, destruction, arguments.has("json"), terminal);
        }
    }

    private static int destroy(
            List<DataSubjectId> people, AssistedDestruction destruction, boolean asJson, Terminal terminal) {
        int waiting = 0;
        for (var person : people) {
            var report = destruction.destroy(person);
            if (report.isEmpty()) waiting++;
            tell(report, asJson, terminal);
        }
        return waiting == 0 ? 0 : 1;
    }

    private static void tell(Optional<ErasureReport> report, boolean asJson, Terminal terminal) {
        if (asJson)
            terminal.plain(report.map(done -> "{\"cases\":%d,\"keys\":%d,\"values\":%d}"
                            .formatted(done.cases(), done.keys(), done.values()))
                    .orElse("{\"mustWait\":true}"));
        else if (report.isEmpty()) terminal.problem("erase.must-wait");
        else
            terminal.say(
                    "erase.done",
                    String.valueOf(report.get().values()),
                    String.valueOf(report.get().keys()),
                    String.valueOf(report.get().cases()));
    }
}
