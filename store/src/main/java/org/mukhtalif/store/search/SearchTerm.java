package org.mukhtalif.store.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/// What somebody looks for, or what a text of the shop says: its words, folded and freed of the article. All spellings
/// of a word that people use give the same term; the rules are those of [Folding].
public final class SearchTerm {

    private static final int LONGEST_TYPED = 120;
    private static final int MOST_WORDS = 10;

    private final List<FoldedWord> words;

    private SearchTerm(List<FoldedWord> words) {
        this.words = words;
    }

    /// What was typed into the search field; the first 120 characters and ten words count.
    public static SearchTerm of(String typed) {
        var text = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        return new SearchTerm(meaningful(text).limit(MOST_WORDS).toList());
    }

    /// A text of the shop, whole.
    static SearchTerm ofText(String text) {
        return new SearchTerm(meaningful(text).toList());
    }

    /// Whether nothing is left to look for.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The term as a shopper may read it.
    public String shown() {
        return words.stream().map(FoldedWord::shown).collect(joining(" "));
    }

    List<FoldedWord> words() {
        return words;
    }

    /// The words as they are compared: each under the word that its meaning is kept under, single spaces between.
    String compared() {
        return words.stream().map(FoldedWord::folded).map(Synonyms::keptUnder).collect(joining(" "));
    }

    /// This term with other words in the place of its own.
    SearchTerm with(List<FoldedWord> others) {
        return new SearchTerm(List.copyOf(others));
    }

    private static Stream<FoldedWord> meaningful(String text) {
        return Folding.words(text).stream().filter(FoldedWord::meansSomething).map(FoldedWord::light);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchTerm that && compared().equals(that.compared());
    }

    @Override
    public int hashCode() {
        return compared().hashCode();
    }

    @Override
    public String toString() {
        return compared();
    }
}
