package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Saying_what_means_the_same {

    @Autowired
    Goods goods;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    Meanings meanings;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @BeforeEach
    void offer_a_charger() {
        var merchant = goods.merchant();
        var added = goods.product(merchant, goods.section(), "مدخرة محمولة للسفر", "Zephyrcell for travel");
        goods.offer(added, merchant, 9_900, 3);
        index.refresh(List.of(added.id()));
    }

    @AfterEach
    void forget_the_lines() {
        meanings.all().forEach(meaning -> meanings.remove(meaning.id()));
    }

    @Test
    void a_word_of_a_line_finds_what_another_names_until_the_line_is_removed() {
        assertThat(found("باوربانك")).doesNotContain("مدخرة محمولة للسفر");

        assertThat(meanings.add("  المدخرة،باوربانك ")).isEqualTo(new MeaningAnswer.Added());
        assertThat(meanings.all().getFirst().words()).isEqualTo("المدخرة باوربانك");
        assertThat(found("باوربانك")).contains("مدخرة محمولة للسفر");
        assertThat(found("الباوربانك محموله")).contains("مدخرة محمولة للسفر");

        meanings.remove(meanings.all().getFirst().id());
        assertThat(found("باوربانك")).doesNotContain("مدخرة محمولة للسفر");
    }

    @Test
    void a_line_may_join_two_languages() {
        meanings.add("powerbrick zephyrcell");
        assertThat(found("powerbrick")).contains("مدخرة محمولة للسفر");
    }

    @Test
    void a_word_that_is_explained_is_not_taken_for_a_mistake() {
        meanings.add("مدخرو باوربانك");
        assertThat(search.find(SearchTerm.of("مدخرو"), ShelfFilter.NONE, ShelfOrder.RELEVANT, Optional.empty())
                        .corrected())
                .isEmpty();
    }

    @Test
    void another_node_knows_it_within_two_seconds() {
        var elsewhere = new Meanings(db, clock);
        var term = SearchTerm.of("باوربانك");
        assertThat(elsewhere.widened(term)).isEqualTo(term);

        meanings.add("مدخرة باوربانك");

        await().atMost(Duration.ofSeconds(2))
                .until(() -> !elsewhere.widened(term).equals(term));
    }

    @Test
    void two_spellings_of_one_word_are_no_line_and_neither_is_the_same_line_twice() {
        assertThat(meanings.add("قهوة قهوه")).isEqualTo(new MeaningAnswer.NotSeveralWords());
        assertThat(meanings.add("، ,")).isEqualTo(new MeaningAnswer.NotSeveralWords());
        assertThat(meanings.add("كلمة ".repeat(60))).isEqualTo(new MeaningAnswer.NotSeveralWords());
        assertThat(meanings.add("حصير بساط")).isEqualTo(new MeaningAnswer.Added());
        assertThat(meanings.add("حصير، بساط")).isEqualTo(new MeaningAnswer.NoRoom());
    }

    private List<String> found(String typed) {
        return search
                .find(SearchTerm.of(typed), ShelfFilter.NONE, ShelfOrder.RELEVANT, Optional.empty())
                .page()
                .listings()
                .stream()
                .map(listing -> listing.name().ar())
                .toList();
    }
}
