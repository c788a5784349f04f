package org.mukhtalif.store.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The words of the simulator's own page, in one language.
final class HostedWords {

    static final HostedWords ARABIC = new HostedWords("ar");
    static final HostedWords ENGLISH = new HostedWords("en");

    private final String language;
    private final Properties words = new Properties();

    private HostedWords(String language) {
        this.language = language;
        var file = Objects.requireNonNull(HostedWords.class.getResourceAsStream(
                "/simulator/words" + (language.equals("ar") ? "" : "_" + language) + ".properties"));
        try (var reader = new InputStreamReader(file, UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static HostedWords in(String language) {
        return language.equals("en") ? ENGLISH : ARABIC;
    }

    HostedWords other() {
        return this == ARABIC ? ENGLISH : ARABIC;
    }

    String language() {
        return language;
    }

    String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    String of(String key, String... given) {
        var text = words.getProperty(key);
        if (text == null) throw new IllegalArgumentException("The simulator has no word for " + key);
        for (int at = 0; at < given.length; at++) text = text.replace("{" + at + "}", given[at]);
        return text;
    }
}
