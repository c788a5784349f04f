package org.mukhtalif.store.platform.commands;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.store.invoices.ChainReport;
import org.mukhtalif.store.invoices.ChainVerification;
import tools.jackson.databind.json.JsonMapper;

/// `invoices verify`: goes through all invoices and credit notes of every issuer. Status 1 when a number is missing, a
/// document was changed, or a chain does not hold.
final class VerifyInvoices implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("json");

    private final Class<?> store;

    VerifyInvoices(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var report = rooms.getBean(ChainVerification.class).verify();
            if (arguments.has("json")) terminal.plain(json(report));
            else tell(report, terminal);
            return report.holds() ? 0 : 1;
        }
    }

    private static void tell(ChainReport report, Terminal terminal) {
        for (var finding : report.findings())
            terminal.problem(
                    "verify.finding",
                    terminal.inBoth("invoices.fault." + finding.fault().key()),
                    finding.where());
        if (report.holds())
            terminal.say("invoices.hold", String.valueOf(report.documents()), String.valueOf(report.issuers()));
        else
            terminal.problem("invoices.broken", String.valueOf(report.findings().size()));
    }

    private static String json(ChainReport report) {
        var content = new LinkedHashMap<String, Object>();
        content.put("holds", report.holds());
        content.put("issuers", report.issuers());
        content.put("documents", report.documents());
        content.put(
                "findings",
                report.findings().stream()
                        .map(finding -> Map.of("fault", finding.fault().key(), "where", finding.where()))
                        .toList());
        return new JsonMapper().writeValueAsString(content);
    }
}
