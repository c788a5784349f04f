package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.store.platform.drill.Drill;
import org.mukhtalif.store.platform.drill.DrillResult;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// `drill CONTROL`, `drill --all`, `drill --list`: starts a store of its own in a temporary directory, switches guards
/// off in it, and tells whether exactly their sentences turned red. Status 1 when one did not.
final class RunDrill implements Command {

    private final Class<?> store;

    RunDrill(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        boolean everything = arguments.has("all") || arguments.has("list");
        if (everything == (arguments.rest().size() == 1)) throw new WrongUsage("usage.one-control");
        Settings.of(arguments, Map.of(), Set.of("all", "list", "json"));
        var ground = temporary();
        try (var rooms = new StoreApplication(store, StoreApplication.thrownAway(ground)).toBreak()) {
            var drill = rooms.getBean(Drill.class);
            if (arguments.has("list")) return list(drill, terminal);
            return drill(drill, everything ? drill.controls() : arguments.rest(), arguments.has("json"), terminal);
        } finally {
            FileSystemUtils.deleteRecursively(ground.toFile());
        }
    }

    private static int list(Drill drill, Terminal terminal) {
        drill.controls().forEach(terminal::plain);
        return 0;
    }

    private static int drill(Drill drill, Collection<String> keys, boolean asJson, Terminal terminal) {
        var red = drill.alreadyRed();
        if (!red.isEmpty()) {
            terminal.problem("drill.already-red", String.join(", ", red));
            return 1;
        }
        var results = new ArrayList<DrillResult>();
        for (var key : keys) {
            var result = drill.of(key).orElseThrow(() -> new WrongUsage("usage.unknown-control", key));
            if (!asJson) tell(result, terminal);
            results.add(result);
        }
        boolean passed = results.stream().allMatch(DrillResult::passed);
        if (asJson) terminal.plain(json(results, passed));
        else if (passed) terminal.say("drill.passed", String.valueOf(results.size()));
        else terminal.problem("drill.failed");
        return passed ? 0 : 1;
    }

    private static void tell(DrillResult result, Terminal terminal) {
        var clauses = String.join(", ", result.struck());
        if (result.passed()) terminal.say("drill.exact", result.control(), clauses);
        else if (result.struck().isEmpty()) terminal.problem("drill.unnoticed", result.control());
        else if (!result.alsoStruck().isEmpty())
            terminal.problem("drill.others", result.control(), String.join(", ", result.alsoStruck()));
        else terminal.problem("drill.not-healed", result.control());
    }

    private static String json(List<DrillResult> results, boolean passed) {
        var lines = results.stream()
                .map(result -> Map.of(
                        "control", result.control(),
                        "struck", result.struck(),
                        "alsoStruck", result.alsoStruck(),
                        "healed", result.healed(),
                        "passed", result.passed()))
                .toList();
        return new JsonMapper().writeValueAsString(Map.of("passed", passed, "results", lines));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("mukhtalif-drill");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
