package org.mukhtalif.store.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The synonyms that whoever runs the shop has written. A search widens each word by those of its lines, so a new line
/// works at once and nothing has to be indexed again. Read anew once a second while people search, aside from their
/// requests; so a line written on another node is known within two seconds.
@Repository
public class Meanings {

    static final int MOST = 2_000;
    private static final String ALL = "all";

    private final JdbcClient db;
    private final Clock clock;
    private final LoadingCache<String, Map<String, Set<String>>> others = Caffeine.newBuilder()
            .refreshAfterWrite(Duration.ofSeconds(1))
            .expireAfterWrite(Duration.ofSeconds(2))
            .build(_ -> byWord());

    Meanings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Every line, the newest first.
    public List<Meaning> all() {
        return db.sql("""
                select s.id, s.words
                  from search.synonym s
                 order by s.id desc
                """)
                .query((row, _) -> new Meaning(row.getLong("id"), row.getString("words")))
                .list();
    }

    /// Adds a line: words divided by spaces or commas.
    public MeaningAnswer add(String typed) {
        var words = Meaning.tidy(typed);
        int different = Meaning.comparedWordsOf(words).size();
        if (different < 2 || words.split(" ").length > Meaning.MOST_WORDS || words.length() > Meaning.LONGEST)
            return new MeaningAnswer.NotSeveralWords();
        int added = db.sql("""
                insert into search.synonym (words, added_at)
                select :words, :at
                 where (select count(*) from search.synonym) < :most
                    on conflict (words) do nothing
                """)
                .param("words", words)
                .param("at", OffsetDateTime.now(clock))
                .param("most", MOST)
                .update();
        others.invalidateAll();
        return added == 1 ? new MeaningAnswer.Added() : new MeaningAnswer.NoRoom();
    }

    /// Takes a line away; nothing happens if it is gone already.
    public void remove(long id) {
        db.sql("delete from search.synonym where id = :id").param("id", id).update();
        others.invalidateAll();
    }

    /// The term with the other words of its words' meanings beside them.
    SearchTerm widened(SearchTerm term) {
        var known = others.get(ALL);
        if (known.isEmpty()) return term;
        return term.beside(known);
    }

    private Map<String, Set<String>> byWord() {
        var byWord = new HashMap<String, Set<String>>();
        for (var meaning : all())
            for (var word : meaning.compared())
                byWord.computeIfAbsent(word, _ -> new HashSet<>()).addAll(meaning.compared());
        byWord.replaceAll(
                (word, all) -> all.stream().filter(other -> !other.equals(word)).collect(toUnmodifiableSet()));
        return Map.copyOf(byWord);
    }
}
