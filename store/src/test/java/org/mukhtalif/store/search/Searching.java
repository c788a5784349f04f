package org.mukhtalif.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Searching {

    @Autowired
    Goods goods;

    @Autowired
    Search search;

    @Autowired
    SearchIndex index;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @BeforeAll
    void stock_the_shop() {
        var merchant = goods.merchant();
        var category = goods.category(goods.section());
        var names = List.of(
                List.of("حذاء رجالي جلد", "Leather shoe for men"),
                List.of("مكتبة خشبية", "Wooden bookcase"),
                List.of("كتاب عن النجوم", "A book about stars"),
                List.of("آلة قهوة", "Coffee machine"),
                List.of("قهوة سعودية شقراء", "Pale Saudi coffee"),
                List.of("كاميرا فورية", "Instant camera"),
                List.of("سجادة صلاة", "Prayer rug"),
                List.of("هاتف ذكي", "Smart phone"),
                List.of("عباءة سوداء", "Black abaya"),
                List.of("مكتبات معلقة", "Hanging shelves"));
        for (var name : names)
            goods.offer(goods.product(merchant, category, name.get(0), name.get(1)), merchant, 5_000, 3);
        goods.offer(
                goods.described("إبريق شاي", "Tea jug", "يليق بضيافة أهل المجلس", merchant, category), merchant, 5, 1);
        for (int n = 0; n < 30; n++)
            goods.offer(goods.product(merchant, category, "زمردة رقم " + n, "Emerald " + n), merchant, 100, 1);
        index.rebuild();
    }

    @ParameterizedTest
    @CsvSource({
        "قهوه, قهوة سعودية شقراء",
        "الحذاء, حذاء رجالي جلد",
        "حذآء, حذاء رجالي جلد",
        "أحذية, حذاء رجالي جلد",
        "رجالى, حذاء رجالي جلد",
        "مكتبه, مكتبة خشبية",
        "المكتبات, مكتبة خشبية",
        "كُتَّاب, كتاب عن النجوم",
        "والكتب, كتاب عن النجوم",
        "ابريق, إبريق شاي",
        "اله قهوه, آلة قهوة",
        "كاميرة, كاميرا فورية",
        "كامرا, كاميرا فورية",
        "سجاده, سجادة صلاة",
        "هاتق, هاتف ذكي",
        "عبايه, عباءة سوداء",
        "COFFEE, آلة قهوة",
        "abayas, عباءة سوداء",
        "cofee, آلة قهوة"
    })
    void however_it_is_spelt_it_is_found(String typed, String name) {
        assertThat(names(find(typed))).contains(name);
    }

    @Test
    void a_mended_word_is_shown_as_it_is_written() {
        assertThat(find("هاتق").corrected()).contains("هاتف");
        assertThat(find("سعوديه").corrected()).isEmpty();
    }

    @Test
    void all_words_must_occur_and_if_none_has_all_one_is_enough() {
        assertThat(names(find("قهوة سعودية"))).containsExactly("قهوة سعودية شقراء");
        var partial = find("قهوة زرافة");
        assertThat(partial.isPartial()).isTrue();
        assertThat(names(partial)).contains("آلة قهوة", "قهوة سعودية شقراء");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "' & | ! ( ) :*", "\\", "a'b", "<->", "😀", "日本", "\u0000x", "٪"})
    void odd_input_finds_little_and_breaks_nothing(String typed) {
        assertThat(find(typed).page().listings()).hasSizeLessThan(5);
        assertThat(search.suggestions(typed, 8)).hasSizeLessThan(9);
    }

    @Test
    void what_only_a_description_says_is_found_when_no_name_says_it() {
        var mentioned = find("ضيافة المجلس");
        assertThat(names(mentioned)).containsExactly("إبريق شاي");
        assertThat(mentioned.isPartial()).isFalse();
    }

    @Test
    void a_further_page_goes_on_with_the_mended_words() {
        var first = find("زمرذة");
        assertThat(first.corrected()).contains("زمردة");
        var second = search.find(
                SearchTerm.of("زمرذة"),
                ShelfFilter.NONE,
                ShelfOrder.RELEVANT,
                first.page().next());
        assertThat(names(second)).isNotEmpty().doesNotContainAnyElementsOf(names(first));
        assertThat(names(first)).hasSize(24);
        assertThat(names(second)).hasSize(6);
    }

    @Test
    void the_beginning_of_a_word_is_enough_for_a_suggestion() {
        assertThat(search.suggestions("قه", 8))
                .extracting(suggestion -> suggestion.name().ar())
                .contains("قهوة سعودية شقراء", "آلة قهوة");
        assertThat(search.suggestions("pale sau", 8))
                .extracting(suggestion -> suggestion.name().en())
                .containsExactly("Pale Saudi coffee");
        assertThat(search.suggestions("ق", 8)).isEmpty();
    }

    @Test
    void an_empty_page_offers_something_else() {
        var instead = search.nothingFound(SearchTerm.of("زرافة"));
        assertThat(instead.nearest()).isNotEmpty();
        assertThat(instead.popular()).isNotEmpty();
    }

    @Test
    void words_that_find_enough_cost_one_statement() {
        find("قهوة");
        assertThat(Statements.sentBy(() ->
                        search.find(SearchTerm.of("shop"), ShelfFilter.NONE, ShelfOrder.RELEVANT, Optional.empty())))
                .hasSize(1);
        assertThat(Statements.sentBy(() -> search.suggestions("قه", 8))).hasSize(1);
    }

    @Test
    void what_was_found_is_shown_again_until_goods_change() {
        transaction.executeWithoutResult(rug -> {
            goodsChange();
            assertThat(names(find("سجادة"))).containsExactly("سجادة صلاة");

            db.sql("delete from search.listing where name_en = 'Prayer rug'").update();
            assertThat(names(find("سجادة"))).containsExactly("سجادة صلاة");

            goodsChange();
            assertThat(names(find("سجادة"))).isEmpty();
            rug.setRollbackOnly();
        });
    }

    /// As each feeder of the shelves says it first; until the end of the transaction nobody else can.
    private void goodsChange() {
        db.sql("update search.edition set number = number + 1").update();
    }

    private SearchResult find(String typed) {
        return search.find(SearchTerm.of(typed), ShelfFilter.NONE, ShelfOrder.RELEVANT, Optional.empty());
    }

    private static List<String> names(SearchResult result) {
        return result.page().listings().stream()
                .map(listing -> listing.name().ar())
                .toList();
    }
}
