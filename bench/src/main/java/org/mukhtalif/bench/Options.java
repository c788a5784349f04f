package org.mukhtalif.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a command was told, as `--name value`; `--json` stands alone. A word that the command does not know, and a
/// value that an option does not take, end the program with one line on the terminal and status 2.
final class Options {

    private static final String ALONE = "--json";
    private static final Set<String> OF_LAUNCHER = Set.of("--jar", "--home", "--commit");

    private final String command;
    private final Map<String, String> given = new HashMap<>();

    /// @param known what this command takes beside the launcher's own
    Options(String command, Set<String> known, String... arguments) {
        this.command = command;
        for (int at = 0; at < arguments.length; at++) {
            var word = arguments[at];
            if (!known.contains(word) && !OF_LAUNCHER.contains(word))
                throw refused("'" + word + "' is not known here; it takes "
                        + String.join(", ", known.stream().sorted().toList()));
            if (word.equals(ALONE)) given.put(word, "yes");
            else if (at + 1 < arguments.length) given.put(word, arguments[++at]);
            else throw refused(word + " needs a value");
        }
    }

    boolean has(String option) {
        return given.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(given.get(option));
    }

    /// A number from 1.
    int number(String option, int otherwise) {
        var text = given.get(option);
        if (text == null) return otherwise;
        if (!text.matches("[1-9]\\d{0,8}")) throw refused(option + " takes a number from 1, such as " + otherwise);
        return Integer.parseInt(text);
    }

    /// One of these words; the first, where nothing was said.
    String choice(String option, String... words) {
        var chosen = given.getOrDefault(option, words[0]);
        if (!Set.of(words).contains(chosen)) throw refused(option + " takes " + String.join(" or ", words));
        return chosen;
    }

    /// Some of these words, with commas between; all of them, where nothing was said.
    Set<String> choices(String option, Set<String> words) {
        var chosen = value(option).map(text -> Set.of(text.split(","))).orElse(words);
        if (!words.containsAll(chosen))
            throw refused(option + " takes some of "
                    + String.join(",", words.stream().sorted().toList()));
        return chosen;
    }

    /// The packaged store.
    Path jar() {
        return Path.of(given.getOrDefault("--jar", "store/target/mukhtalif-app.jar"))
                .toAbsolutePath();
    }

    /// The folder that the launcher lies in.
    Path home() {
        return Path.of(given.getOrDefault("--home", "."));
    }

    String commit() {
        return given.getOrDefault("--commit", "unknown");
    }

    private RuntimeException refused(String why) {
        System.err.println(command + ": " + why);
        System.exit(2);
        return new IllegalStateException(why);
    }
}
