package org.mukhtalif.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.mukhtalif.bench.hunt.Recall;
import org.mukhtalif.bench.hunt.Search;
import tools.jackson.databind.json.JsonMapper;

/// What a hunt showed, for people and for programs. It names what was found and never repeats it.
record HuntReport(int values, Search.Report search, Recall.Measured recall, Day day) {

    /// What people did.
    ///
    /// @param stumbled where they got stuck
    record Day(Acts acts, List<String> stumbled, Stopwatch steps, Stopwatch took) {}

    boolean isClean(double leastRecall) {
        return search.isClean()
                && recall.share() >= leastRecall
                && day.acts().missed().isEmpty()
                && day.stumbled().isEmpty();
    }

    String text() {
        var text = new StringBuilder();
        text.append("%d planted values in %d guises, %d of %d acts done%n"
                .formatted(
                        values, search.guises(), day.acts().driven(), day.acts().size()));
        search.pieces().forEach((sink, pieces) -> text.append("  %-40s %,7d searched%n".formatted(sink, pieces)));
        text.append(String.format(
                Locale.ROOT,
                "Recall: %d of %d seeded leaks found (%.2f %%)%n",
                recall.found(),
                recall.seeded(),
                100 * recall.share()));
        text.append("Seconds: ").append(day.took()).append('\n');
        day.acts().missed().forEach(act -> text.append("NOT DONE ").append(act).append('\n'));
        day.stumbled().forEach(step -> text.append("STUCK ").append(step).append('\n'));
        search.unreadable()
                .forEach(sink -> text.append("UNREADABLE ").append(sink).append('\n'));
        search.findings()
                .forEach(finding -> text.append("FOUND ").append(finding).append('\n'));
        text.append(search.findings().size()).append(" found outside the allowed places");
        return text.toString();
    }

    String json(String commit) {
        var report = new LinkedHashMap<String, Object>();
        report.put("commit", commit);
        report.put("values", values);
        report.put("guises", search.guises());
        report.put("actsDone", day.acts().driven());
        report.put("acts", day.acts().size());
        report.put("actsNotAsMeant", day.acts().notAsMeant());
        report.put("actsMissed", day.acts().missed());
        report.put("stuck", day.stumbled());
        report.put("sinks", search.pieces());
        report.put("unreadable", search.unreadable());
        report.put("milliseconds", day.took().laps());
        report.put("millisecondsOfSteps", day.steps().laps());
        report.put("seeded", recall.seeded());
        report.put("seededFound", recall.found());
        report.put("findings", search.findings().stream().map(Object::toString).toList());
        return JsonMapper.shared().writeValueAsString(report);
    }
}
