package org.mukhtalif.privacy.policycheck;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.json.JsonMapper;

/// Writes a report for people, in Arabic or English, or for programs.
public final class ReportText {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int LONGEST_EXCERPT = 160;

    private ReportText() {}

    /// The report in Arabic.
    public static String arabic(Report report) {
        return text(report, words(Locale.ROOT));
    }

    /// The report in English.
    public static String english(Report report) {
        return text(report, words(Locale.ENGLISH));
    }

    /// One JSON object: `verdict` (`passed` or `refused`) and `findings`, each with kind, key, line and excerpt
    /// (absent where the whole text lacks something) and a reason in both languages.
    public static String json(Report report) {
        var ar = words(Locale.ROOT);
        var en = words(Locale.ENGLISH);
        var findings = report.findings().stream()
                .map(finding -> {
                    var one = new LinkedHashMap<String, Object>();
                    one.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
                    one.put("key", finding.key());
                    if (finding.line() > 0) one.put("line", finding.line());
                    if (!finding.excerpt().isEmpty()) one.put("excerpt", finding.excerpt());
                    one.put("ar", ar.getString(finding.key()));
                    one.put("en", en.getString(finding.key()));
                    return one;
                })
                .toList();
        var whole = new LinkedHashMap<String, Object>();
        whole.put("verdict", report.passes() ? "passed" : "refused");
        whole.put("findings", findings);
        return JsonMapper.shared().writeValueAsString(whole);
    }

    private static String text(Report report, ResourceBundle words) {
        if (report.passes()) return words.getString("passed") + "\n";
        var text = new StringBuilder(words.getString("refused")).append('\n');
        for (var kind : Finding.Kind.values()) append(text, kind, report.of(kind), words);
        return text.toString();
    }

    private static void append(StringBuilder text, Finding.Kind kind, List<Finding> findings, ResourceBundle words) {
        if (findings.isEmpty()) return;
        text.append('\n').append(say(words, "heading." + kind.name().toLowerCase(Locale.ROOT), findings.size()));
        for (var finding : findings) {
            text.append("\n  • ");
            if (finding.line() > 0) text.append(say(words, "line", finding.line(), shortened(finding.excerpt())));
            if (kind == Finding.Kind.UNKEEPABLE) text.append("\n    ");
            if (kind != Finding.Kind.BLANK) text.append(words.getString(finding.key()));
            if (finding.line() == 0 && !finding.excerpt().isEmpty())
                text.append(' ').append(finding.excerpt());
        }
        text.append('\n');
    }

    private static String shortened(String excerpt) {
        return excerpt.length() <= LONGEST_EXCERPT
                ? excerpt
                : excerpt.substring(0, LONGEST_EXCERPT).strip() + "…";
    }

    private static String say(ResourceBundle words, String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ENGLISH).format(arguments);
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("policycheck.words", language, EXACTLY);
    }
}
