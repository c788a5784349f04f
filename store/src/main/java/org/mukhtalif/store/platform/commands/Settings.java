package org.mukhtalif.store.platform.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// What the operator set, from the strongest to the weakest: options, environment, the file of `--config`.
record Settings(Map<Option, String> given) {

    Settings {
        given = Map.copyOf(given);
    }

    /// @param others options of the verb itself, which are no settings
    /// @throws WrongUsage for an option or a line of the file that nobody knows
    static Settings of(Arguments arguments, Map<String, String> environment, Set<String> others) {
        var given = new EnumMap<Option, String>(Option.class);
        arguments.option("config").ifPresent(file -> given.putAll(read(Path.of(file))));
        for (var option : Option.values()) {
            var value = environment.get(option.environmentVariable());
            if (value != null) given.put(option, value);
        }
        arguments.options().forEach((word, value) -> {
            if (word.equals("config") || others.contains(word)) return;
            given.put(Option.named(word).orElseThrow(() -> new WrongUsage("usage.unknown-option", word)), value);
        });
        return new Settings(given);
    }

    private static Map<Option, String> read(Path file) {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new WrongUsage("usage.config-unreadable", file);
        }
        var given = new EnumMap<Option, String>(Option.class);
        lines.forEach((key, value) -> given.put(known(String.valueOf(key)), String.valueOf(value)));
        return given;
    }

    private static Option known(String key) {
        var word = key.replaceFirst("^mukhtalif\\.", "").replace('.', '-');
        return Option.named(word).orElseThrow(() -> new WrongUsage("usage.unknown-setting", key));
    }

    Path data() {
        var home = System.getProperty("mukhtalif.home", "");
        var usual = Path.of(home, "var", "store").toString();
        return Path.of(given.getOrDefault(Option.DATA, usual)).toAbsolutePath().normalize();
    }

    /// For Spring, with paths made absolute.
    List<String> asProperties() {
        var complete = new EnumMap<Option, String>(Option.class);
        complete.putAll(given);
        complete.put(Option.DATA, data().toString());
        return complete.entrySet().stream()
                .map(entry -> "--" + entry.getKey().property() + "=" + value(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String value(Option option, String given) {
        return option.isPath() ? Path.of(given).toAbsolutePath().normalize().toString() : given;
    }
}
