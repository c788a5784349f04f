package org.mukhtalif.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/// Words that mean the same for a shopper, above all broken plurals. The list is `search/synonyms.txt`.
final class Synonyms {

    private static final Map<String, String> KEPT_UNDER = read();

    private Synonyms() {}

    /// The word under which a meaning is kept; the word itself where the list is silent.
    static String keptUnder(String lightWord) {
        return KEPT_UNDER.getOrDefault(lightWord, lightWord);
    }

    /// Every word of the list.
    static Set<String> all() {
        return KEPT_UNDER.keySet();
    }

    private static Map<String, String> read() {
        try {
            var keptUnder = new HashMap<String, String>();
            for (var line : new ClassPathResource("search/synonyms.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#")) continue;
                var words = Folding.words(line).stream()
                        .map(FoldedWord::light)
                        .map(FoldedWord::folded)
                        .toList();
                for (var word : words) keptUnder.putIfAbsent(word, words.getFirst());
            }
            return Map.copyOf(keptUnder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
