package org.mukhtalif.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL folds the names of products, Java what is typed to find them.
@StoreTest
class Folding_what_is_sought {

    @Autowired
    JdbcClient db;

    @Test
    void java_and_postgresql_fold_every_letter_of_both_languages_alike() {
        var words = Stream.of(
                        IntStream.rangeClosed(0x21, 0x7e),
                        IntStream.rangeClosed(0x600, 0x6ff),
                        IntStream.rangeClosed(0xfb50, 0xfdff),
                        IntStream.rangeClosed(0xfe70, 0xfefc),
                        IntStream.of(0x2018, 0x2019, 0x200c, 0x200d))
                .flatMap(IntStream::boxed)
                .filter(Character::isDefined)
                .map(letter -> "x" + Character.toString(letter) + "x")
                .toList();

        assertThat(words.stream().map(word -> Sought.of(word, "").code()))
                .containsExactlyElementsOf(foldedByPostgresql(words));
    }

    /// By the very expression that makes the column.
    private List<String> foldedByPostgresql(List<String> words) {
        var expression = db.sql("""
                select pg_get_expr(d.adbin, d.adrelid)
                  from pg_attrdef d
                  join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
                 where d.adrelid = 'catalog.product'::regclass
                   and a.attname = 'found_by'
                """).query(String.class).single();
        return db.sql("select rtrim(" + expression + """
                       )
                  from unnest(:words) with ordinality as typed (name_ar, place)
                 cross join (select '' as name_en, '' as code) as nothing
                 order by typed.place
                """)
                .param("words", words.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
