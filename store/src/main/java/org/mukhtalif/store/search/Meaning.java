package org.mukhtalif.store.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/// Words that mean the same for a shopper, as whoever runs the shop wrote them.
public record Meaning(long id, String words) {

    static final int LONGEST = 200;
    static final int MOST_WORDS = 20;

    /// The words one by one, tidy: single spaces between.
    static String tidy(String typed) {
        return String.join(" ", typed.strip().split("[\\s،,;؛]+"));
    }

    /// The words as they are compared; two spellings of one word are one.
    Set<String> compared() {
        return comparedWordsOf(words);
    }

    static Set<String> comparedWordsOf(String words) {
        return Arrays.stream(SearchTerm.ofText(words).compared().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(toUnmodifiableSet());
    }
}
