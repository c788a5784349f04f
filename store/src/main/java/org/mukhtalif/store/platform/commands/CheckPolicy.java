package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policycheck.PolicyCheck;
import org.mukhtalif.privacy.policycheck.Report;
import org.mukhtalif.privacy.policycheck.ReportText;

/// `policy check FILE`: judges any privacy policy written as plain text; status 1 when something speaks against it.
/// With `--live` it is also compared with this store as it runs: what it holds, sets and shows.
final class CheckPolicy implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("lang", "json", "live");

    private final Class<?> store;

    CheckPolicy(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        if (arguments.rest().size() != 1) throw new WrongUsage("usage.one-file");
        var text = read(arguments.rest().getFirst());
        var report = arguments.has("live") ? againstTheStore(text, settings) : PolicyCheck.of(text);
        terminal.plain(written(report, arguments));
        return report.passes() ? 0 : 1;
    }

    private Report againstTheStore(String text, Settings settings) {
        try (var rooms = new StoreApplication(store, settings).closed()) {
            return PolicyCheck.of(text, rooms.getBean(PublishedPolicy.class), rooms.getBean(PolicyFacts.class));
        }
    }

    private static String written(Report report, Arguments arguments) {
        if (arguments.has("json")) return ReportText.json(report);
        return arguments.option("lang").filter("en"::equals).isPresent()
                ? ReportText.english(report)
                : ReportText.arabic(report);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new WrongUsage("usage.unreadable", file);
        }
    }
}
