package org.mukhtalif.store.platform.commands;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The one way in: finds the verb, runs it, and turns what goes wrong into a line that a person can act on.
public final class CommandLine {

    private final Terminal terminal;
    private final Map<String, Supplier<Command>> verbs;

    public CommandLine(Terminal terminal, Class<?> store) {
        this.terminal = terminal;
        this.verbs = Map.ofEntries(
                entry("run", () -> new Run(store)),
                entry("rehearsal", () -> new Rehearsal(store)),
                entry("account create", () -> new CreateAccount(store)),
                entry("catalog import", () -> new ImportCatalog(store)),
                entry("catalog stock", () -> new SetStock(store)),
                entry("policy check", () -> new CheckPolicy(store)),
                entry("policy publish", () -> new PublishPolicy(store)),
                entry("policy show", () -> new ShowPolicy(store)),
                entry("erase", () -> new Erase(store)),
                entry("retention run", () -> new RunRetention(store)),
                entry("search rebuild", () -> new RebuildSearch(store)),
                entry("drill", () -> new RunDrill(store)),
                entry("backup", () -> new TakeBackup(store)),
                entry("restore", () -> new Restore(store)),
                entry("drill erasure-beats-backup", () -> new DrillErasureBeatsBackup(store)),
                entry("keys rotate", () -> new RotateKeys(store)),
                entry("keys status", () -> new ShowKeys(store)),
                entry("verify-log", () -> new VerifyLog(store)),
                entry("invoices verify", () -> new VerifyInvoices(store)),
                entry("help", Help::new));
    }

    /// @param words as typed; without a verb, the store is run
    /// @return the exit status
    public int run(List<String> words) {
        try {
            var arguments = Arguments.of(words, verbs.keySet());
            var command = Optional.ofNullable(verbs.get(arguments.verb()))
                    .orElseThrow(() -> new WrongUsage("usage.unknown-verb", arguments.verb()));
            return command.get().run(arguments, terminal);
        } catch (WrongUsage wrong) {
            terminal.problem(wrong.key(), wrong.arguments());
            return 2;
        } catch (RuntimeException e) {
            Failures.explain(e, terminal);
            return 1;
        }
    }
}
