package org.mukhtalif.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Everything that can be done at the store's addresses, from `hunt/acts.txt`: `METHOD pattern | driven` for what
/// is done as it is meant, `| tried: why not more` for what is only sent wrongly, `| excused: why` for the rest. A
/// test of the store compares the list with the addresses there are.
final class Acts {

    private final Map<String, String> acts = new LinkedHashMap<>();
    private final Set<String> done = new TreeSet<>();
    private final Set<String> tried = new TreeSet<>();

    Acts() {
        try (var file = Acts.class.getResourceAsStream("/hunt/acts.txt")) {
            if (file == null) throw new IllegalStateException("hunt/acts.txt is missing");
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .forEach(parts -> acts.put(parts[0], parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Notes that this was sent, and whether its page was shown or its form accepted.
    synchronized void did(String method, String path, boolean accepted) {
        var plain = path.equals("/en") ? "/" : path.replaceFirst("^/en/", "/");
        for (var act : acts.keySet())
            if (matches(act, method, plain)) {
                tried.add(act);
                if (accepted) done.add(act);
            }
    }

    /// The acts of this method whose pattern has no variable.
    List<String> plainPaths(String method) {
        return acts.keySet().stream()
                .filter(act -> act.startsWith(method + " ") && !act.contains("{") && !act.contains("*"))
                .map(act -> act.substring(method.length() + 1))
                .toList();
    }

    /// All patterns of this method, with something in the place of each variable.
    List<String> paths(String method, String instead) {
        return acts.keySet().stream()
                .filter(act -> act.startsWith(method + " "))
                .map(act -> act.substring(method.length() + 1).replaceAll("\\{[^}]*}", instead))
                .toList();
    }

    /// What should have been done and was not.
    List<String> missed() {
        var missed = new ArrayList<String>();
        acts.forEach((act, how) -> {
            if (how.equals("driven") && !done.contains(act)) missed.add(act);
            if (how.startsWith("tried") && !tried.contains(act)) missed.add(act);
        });
        return missed;
    }

    /// What was not done as it is meant, whatever the list says of it.
    List<String> notAsMeant() {
        return acts.keySet().stream().filter(act -> !done.contains(act)).toList();
    }

    int size() {
        return acts.size();
    }

    int driven() {
        return done.size();
    }

    private static boolean matches(String act, String method, String path) {
        if (!act.startsWith(method + " ")) return false;
        var pattern = act.substring(method.length() + 1)
                .replaceAll("\\{\\*[^}]*}", "\u0000")
                .replaceAll("\\{[^}]*}", "[^/]+")
                .replace("\u0000", ".+")
                .replace("**", ".*");
        return path.matches(pattern);
    }
}
