package org.mukhtalif.store.platform.commands;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// Where people read: each line in Arabic and then in English, because nobody knows yet who sits there.
public final class Terminal {

    private static final String OWN_WORDS = "messages.platform";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PrintStream out;
    private final PrintStream err;

    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// Good news.
    void say(String key, Object... arguments) {
        print(out, OWN_WORDS, key, arguments);
    }

    /// What stands in the way and how to clear it.
    void problem(String key, Object... arguments) {
        print(err, OWN_WORDS, key, arguments);
    }

    /// A phrase to be used inside another: each line takes it in its own language.
    Phrase inBoth(String key) {
        return new Phrase(key);
    }

    /// A phrase by its key.
    record Phrase(String key) {}

    /// A refusal in the words of the room that refused.
    void problemOf(String room, String key) {
        print(err, "messages." + room, key);
    }

    /// A line for a program, or text that is already written for people.
    void plain(String line) {
        out.println(line);
        out.flush();
    }

    private static void print(PrintStream stream, String bundle, String key, Object... arguments) {
        stream.println(words(bundle, Locale.ROOT, key, arguments));
        stream.println(words(bundle, Locale.ENGLISH, key, arguments));
        stream.flush();
    }

    private static String words(String bundle, Locale language, String key, Object... arguments) {
        var phrases = ResourceBundle.getBundle(bundle, language, EXACTLY);
        var said = Arrays.stream(arguments)
                .map(argument -> argument instanceof Phrase(var inner) ? words(bundle, language, inner) : argument)
                .toArray();
        return new MessageFormat(phrases.getString(key), Locale.ENGLISH).format(said);
    }
}
