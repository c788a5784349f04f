package org.mukhtalif.store.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody looks for, or what a text of the shop says: its words, folded and freed of the article. All spellings
/// of a word that people use give the same term; the rules are those of [Folding].
public final class SearchTerm {

    private static final int LONGEST_TYPED = 120;
    private static final int MOST_WORDS = 10;

    private final List<FoldedWord> words;
    private final Map<String, Set<String>> others;

    private SearchTerm(List<FoldedWord> words) {
        this(words, Map.of());
    }

    /// @param others words that mean the same, by the word as it is compared
    private SearchTerm(List<FoldedWord> words, Map<String, Set<String>> others) {
        this.words = words;
        this.others = others;
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
        return words.stream().map(SearchTerm::compared).collect(joining(" "));
    }

    /// Whether somebody wrote down what else means the same as this word.
    boolean isExplained(FoldedWord word) {
        return others.containsKey(compared(word));
    }

    /// For each word all that will do: itself as it is compared, and what means the same.
    List<List<String>> alternatives() {
        return words.stream()
                .map(SearchTerm::compared)
                .map(word -> Stream.concat(
                                Stream.of(word),
                                others.getOrDefault(word, Set.of()).stream().sorted())
                        .toList())
                .toList();
    }

    /// This term with words beside its own that will do as well.
    SearchTerm beside(Map<String, Set<String>> known) {
        var mine = words.stream()
                .map(SearchTerm::compared)
                .distinct()
                .filter(known::containsKey)
                .collect(toMap(word -> word, word -> known.getOrDefault(word, Set.of())));
        return mine.isEmpty() ? this : new SearchTerm(words, mine);
    }

    private static String compared(FoldedWord word) {
        return Synonyms.keptUnder(word.folded());
    }

    /// This term with other words in the place of its own.
    SearchTerm with(List<FoldedWord> others) {
        return new SearchTerm(List.copyOf(others), this.others);
    }

    private static Stream<FoldedWord> meaningful(String text) {
        return Folding.words(text).stream().filter(FoldedWord::meansSomething).map(FoldedWord::light);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchTerm that && compared().equals(that.compared()) && others.equals(that.others);
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
