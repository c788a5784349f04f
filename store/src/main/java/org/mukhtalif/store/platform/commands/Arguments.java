package org.mukhtalif.store.platform.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A typed line taken apart: the verb (one word or two), options as `--name value` or `--name=value`, and the rest.
record Arguments(String verb, Map<String, String> options, List<String> rest) {

    private static final Set<String> FLAGS = Set.of(
            "all",
            "confirm-clock",
            "dry-run",
            "empty",
            "in-place",
            "json",
            "list",
            "live",
            "password-stdin",
            "publish",
            "without-personal-data",
            "without-second-factor",
            "yes");

    Arguments {
        options = Map.copyOf(options);
        rest = List.copyOf(rest);
    }

    /// @throws WrongUsage for an option without its value
    static Arguments of(List<String> words, Set<String> verbs) {
        var options = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        var queue = new ArrayList<>(words);
        while (!queue.isEmpty()) {
            var word = queue.removeFirst();
            if (word.equals("-h") || word.equals("--help")) rest.addFirst("help");
            else if (word.startsWith("--")) option(word.substring(2), queue, options);
            else rest.add(word);
        }
        return new Arguments(verb(rest, verbs), options, rest);
    }

    private static void option(String word, List<String> queue, Map<String, String> options) {
        var equals = word.indexOf('=');
        if (equals > 0) options.put(word.substring(0, equals), word.substring(equals + 1));
        else if (FLAGS.contains(word)) options.put(word, "true");
        else if (queue.isEmpty() || queue.getFirst().startsWith("--")) throw new WrongUsage("usage.no-value", word);
        else options.put(word, queue.removeFirst());
    }

    /// Takes the verb off the front of the words.
    private static String verb(List<String> rest, Set<String> verbs) {
        if (rest.isEmpty()) return "run";
        var first = rest.removeFirst();
        if (!rest.isEmpty() && verbs.contains(first + " " + rest.getFirst())) return first + " " + rest.removeFirst();
        return first;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return option(flag).filter("true"::equals).isPresent();
    }

    /// @throws WrongUsage if it is missing
    String required(String name) {
        return option(name).orElseThrow(() -> new WrongUsage("usage.missing-option", name));
    }
}
