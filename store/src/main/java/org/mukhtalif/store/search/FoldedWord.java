package org.mukhtalif.store.search;

import java.util.List;
import java.util.Set;

/// One word, folded so that its spellings become one, and freed of the article.
///
/// @param folded the word as it is compared
/// @param shown the same letters as they were written, for showing a correction
record FoldedWord(String folded, String shown) {

    private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "لل", "ال");
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> EMPTY_OF_MEANING = Set.of(
            "في", "من", "علي", "عن", "مع", "الي", "او", "ثم", "هذا", "هذه", "the", "a", "an", "and", "of", "for", "in",
            "with", "to", "on", "or");

    boolean meansSomething() {
        return !EMPTY_OF_MEANING.contains(folded);
    }

    /// Without the article and what is joined to it, if a stem of three letters remains; with the ending ات of
    /// a plural as the ه of its singular; in English without the ending of the plural. The stemmer of the
    /// database goes on from there.
    FoldedWord light() {
        if (folded.charAt(0) < 128) return new FoldedWord(englishSingular(folded), shown);
        var bare = withoutArticle();
        return bare.folded.length() >= 5 && bare.folded.endsWith("ات")
                ? new FoldedWord(bare.folded.substring(0, bare.folded.length() - 2) + "ه", bare.shown)
                : bare;
    }

    private FoldedWord withoutArticle() {
        for (var article : ARTICLES)
            if (folded.startsWith(article) && folded.length() - article.length() >= SHORTEST_STEM)
                return new FoldedWord(folded.substring(article.length()), shown.substring(article.length()));
        return this;
    }

    private static String englishSingular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) return word;
        if (word.endsWith("ies")) return word.substring(0, word.length() - 3) + "y";
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes"))
            return word.substring(0, word.length() - 2);
        return word.substring(0, word.length() - 1);
    }
}
