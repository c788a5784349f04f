package org.mukhtalif.store.platform.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.mukhtalif.store.ui.Words;

/// Which kind of store this is, as a sentence of the policy: the one at its public address, or a trial that names what
/// nobody has told it yet and what it made up.
final class Installation {

    private static final String LANGUAGE = "-(ar|en)$";

    private Installation() {}

    static String of(OperatorSettings operator, Words words) {
        if (!operator.isTrial()) return words.of("facts.installation.public", operator.baseUrl());
        var sentence = new StringBuilder(words.of("facts.installation.trial"));
        add(sentence, "facts.installation.missing", operator.missing(), words);
        add(sentence, "facts.installation.invented", operator.invented(), words);
        return sentence.toString();
    }

    private static void add(StringBuilder sentence, String key, List<String> settings, Words words) {
        if (!settings.isEmpty()) sentence.append(' ').append(words.of(key, inWords(settings, words)));
    }

    private static String inWords(List<String> settings, Words words) {
        return settings.stream()
                .map(setting -> setting.replaceFirst(LANGUAGE, ""))
                .distinct()
                .map(setting -> words.of("facts.part." + setting))
                .collect(Collectors.joining(words.of("facts.part.comma") + " "));
    }
}
