package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.accesslog.BookBundle;
import org.mukhtalif.privacy.accesslog.BookFault;
import org.mukhtalif.privacy.accesslog.BookFinding;
import org.mukhtalif.privacy.accesslog.BookReport;
import org.mukhtalif.privacy.accesslog.BookVerification;
import org.mukhtalif.privacy.transparency.LogKey;
import org.mukhtalif.privacy.transparency.SignedNote;
import tools.jackson.databind.json.JsonMapper;

/// `verify-log`: goes through the whole access log of this installation, or through a bundle that somebody downloaded,
/// and compares it with checkpoints that were kept elsewhere. Status 1 when something does not fit.
final class VerifyLog implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("bundle", "checkpoint", "key", "witness", "json");

    private final Class<?> store;

    VerifyLog(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        var kept = kept(arguments);
        var looked = arguments.option("bundle").isPresent()
                ? ofBundle(arguments.required("bundle"), kept, arguments.option("key"))
                : ofThisStore(settings, kept);
        var report = arguments
                .option("witness")
                .map(LogKey::of)
                .map(key -> witnessed(looked, kept, key))
                .orElse(looked);
        if (arguments.has("json")) terminal.plain(json(report));
        else tell(report, terminal);
        return report.holds() ? 0 : 1;
    }

    private BookReport ofThisStore(Settings settings, List<SignedNote> kept) {
        try (var rooms = new StoreApplication(store, settings).closed()) {
            return rooms.getBean(BookVerification.class).verify(kept);
        }
    }

    /// Each checkpoint that was kept must carry the witness's signature too.
    private static BookReport witnessed(BookReport looked, List<SignedNote> kept, LogKey witness) {
        var findings = new ArrayList<>(looked.findings());
        for (int i = 0; i < kept.size(); i++)
            if (!kept.get(i).isSignedBy(witness))
                findings.add(new BookFinding(BookFault.NOT_WITNESSED, "kept checkpoint " + (i + 1)));
        return new BookReport(looked.entries(), looked.checkpoints(), looked.inFiles(), findings, looked.notes());
    }

    private static BookReport ofBundle(String file, List<SignedNote> kept, Optional<String> key) {
        try {
            var bundle = BookBundle.of(Files.readAllBytes(Path.of(file)));
            return new BookReport(bundle.entries().size(), 1, 0, bundle.check(kept, key.map(LogKey::of)), List.of());
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongUsage("usage.no-bundle", file);
        }
    }

    private static List<SignedNote> kept(Arguments arguments) {
        var files = new ArrayList<>(arguments.rest());
        arguments.option("checkpoint").ifPresent(files::addFirst);
        return files.stream().map(KeptCheckpoint::in).toList();
    }

    private static void tell(BookReport report, Terminal terminal) {
        for (var finding : report.findings())
            terminal.problem(
                    "verify.finding",
                    terminal.inBoth("verify.fault." + finding.fault().key()),
                    finding.where());
        report.notes().forEach(note -> terminal.say("verify.note", note));
        var counts = new Object[] {text(report.entries()), text(report.checkpoints()), text(report.inFiles())};
        if (report.holds()) terminal.say("verify.holds", counts);
        else terminal.problem("verify.broken", text(report.findings().size()));
    }

    private static String json(BookReport report) {
        var content = new LinkedHashMap<String, Object>();
        content.put("holds", report.holds());
        content.put("entries", report.entries());
        content.put("checkpoints", report.checkpoints());
        content.put("inFiles", report.inFiles());
        content.put("findings", report.findings().stream().map(VerifyLog::line).toList());
        content.put("notes", report.notes());
        return new JsonMapper().writeValueAsString(content);
    }

    private static Map<String, String> line(BookFinding finding) {
        return Map.of("fault", finding.fault().key(), "where", finding.where());
    }

    private static String text(long count) {
        return String.valueOf(count);
    }
}
