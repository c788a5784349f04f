package org.mukhtalif.store.platform.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The one way in: finds the verb, runs it, and turns what goes wrong into a line that a person can act on.
public final class CommandLine {

    private static final Map<String, Supplier<Command>> VERBS = Map.of(
            "run", Run::new,
            "rehearsal", Rehearsal::new,
            "account create", CreateAccount::new,
            "help", Help::new);

    private final Terminal terminal;

    public CommandLine(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @param words as typed; without a verb, the store is run
    /// @return the exit status
    public int run(List<String> words) {
        try {
            var arguments = Arguments.of(words, VERBS.keySet());
            var command = Optional.ofNullable(VERBS.get(arguments.verb()))
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
