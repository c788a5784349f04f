package org.mukhtalif.store.search;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The words that name something in the shop. A word that is not among them was probably mistyped and is mended to
/// the nearest one: a letter wrong, left out, doubled or swapped; two of them in words of five letters or more.
@Repository
class Vocabulary {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Meanings meanings;

    Vocabulary(JdbcClient db, Meanings meanings) {
        this.db = db;
        this.meanings = meanings;
    }

    /// The term with the words beside its own that staff wrote down as meaning the same.
    SearchTerm widened(SearchTerm term) {
        return meanings.widened(term);
    }

    /// The term with its unknown words mended where a near one exists. One statement.
    SearchTerm mended(SearchTerm term) {
        var near = near(term);
        return widened(term.with(term.words().stream()
                .map(word -> term.isExplained(word) ? word : nearest(word, near.getOrDefault(word.folded(), List.of())))
                .toList()));
    }

    // Trigrams find the candidates by an index; counting edits chooses among them.
    private Map<String, List<Near>> near(SearchTerm term) {
        return db
                .sql("""
                select t.typed, w.word, w.shown, w.uses
                  from unnest(:typed) as t (typed)
                  join search.word w on w.word operator(search.%) t.typed
                """)
                .param("typed", term.words().stream().map(FoldedWord::folded).toArray(String[]::new))
                .query((row, _) -> new Near(
                        row.getString("typed"),
                        new FoldedWord(row.getString("word"), row.getString("shown")),
                        row.getInt("uses")))
                .list()
                .stream()
                .collect(groupingBy(Near::typed));
    }

    private static FoldedWord nearest(FoldedWord typed, List<Near> candidates) {
        if (candidates.stream().anyMatch(near -> near.word().folded().equals(typed.folded()))) return typed;
        int tolerated = typed.folded().length() < 5 ? 1 : 2;
        Optional<Near> best = candidates.stream()
                .filter(near -> near.edits() <= tolerated)
                .min(comparing(Near::edits).thenComparing(near -> -near.uses()));
        return best.map(Near::word).orElse(typed);
    }

    /// Takes in words and how often each occurs; counts of words already known go up.
    void learn(Collection<WordUse> words) {
        if (words.isEmpty()) return;
        db.sql("""
                insert into search.word as w (word, shown, uses)
                select r.word, r.shown, r.uses
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (word text, shown text, uses integer)
                 order by r.word
                    on conflict (word)
                    do update set uses = w.uses + excluded.uses
                """).param("rows", JSON.writeValueAsString(words)).update();
    }

    void forgetAll() {
        db.sql("delete from search.word").update();
        learn(Synonyms.all().stream().map(word -> new WordUse(word, word, 1)).collect(toSet()));
    }

    /// A word, how it is written, and how often.
    record WordUse(String word, String shown, int uses) {}

    private record Near(String typed, FoldedWord word, int uses) {

        int edits() {
            return EditDistance.between(typed, word.folded());
        }
    }
}
