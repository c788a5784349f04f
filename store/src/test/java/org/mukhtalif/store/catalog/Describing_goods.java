package org.mukhtalif.store.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Describing_goods {

    @Autowired
    Goods goods;

    @Autowired
    Products products;

    @Autowired
    Categories categories;

    @Autowired
    Offers offers;

    @Test
    void a_product_page_costs_one_statement_and_its_offers_another() {
        var abaya = abaya("abaya-one");
        assertThat(Statements.sentBy(() -> {
                    var sheet = products.bySlug("عباءة-abaya-one").orElseThrow();
                    offers.forVariants(sheet.variantIds());
                }))
                .hasSize(2);
        assertThat(products.bySlug("abaya-one").orElseThrow().id()).isEqualTo(abaya.id());
    }

    @Test
    void a_sheet_tells_what_was_described() {
        abaya("abaya-two");
        var sheet = products.bySlug("abaya-two").orElseThrow();
        assertThat(sheet.options()).extracting(option -> option.name().ar()).containsExactly("اللون", "المقاس");
        assertThat(sheet.variants())
                .extracting(variant -> variant.sku().value())
                .containsExactly("ABAYA-TWO-1", "ABAYA-TWO-2");
        assertThat(sheet.attributes())
                .containsExactly(new Attribute(new Bilingual("القماش", "Fabric"), new Bilingual("كريب", "Crepe")));
        assertThat(sheet.pictures()).containsExactly("coat", "thread");
    }

    @Test
    void a_line_says_what_was_chosen() {
        var abaya = abaya("abaya-three");
        var variant = requireNonNull(abaya.variants().get(new Sku("abaya-three-2")));
        var line = requireNonNull(products.onSale(List.of(variant)).get(variant));
        assertThat(line.optionLabel()).contains(new Bilingual("كحلي · 56", "Navy · 56"));
        assertThat(line.picture()).isEqualTo("coat");
        assertThat(line.returnable()).isFalse();
    }

    @Test
    void a_draft_has_no_page_and_is_not_on_sale() {
        var draft = goods.draft(goods.merchant(), goods.section(), "مسودة", "Draft");
        assertThat(products.bySlug("product-" + draft.code().substring(8))).isEmpty();
        assertThat(products.onSale(draft.variants().values())).isEmpty();
        assertThat(products.describe(draft.variants().values())).hasSize(1);
    }

    @Test
    void a_category_knows_the_way_back_and_there_are_two_levels() {
        var section = goods.section();
        var child = goods.category(section);
        assertThat(categories.pathTo(child)).extracting(Category::id).containsExactly(section, child);
        assertThat(categories.childrenOf(section)).extracting(Category::id).containsExactly(child);
        assertThatThrownBy(() -> goods.category(child)).hasMessageContaining("first level");
    }

    @Test
    void a_name_cannot_hide_letters_or_turn_the_line_around() {
        assertThat(new Bilingual("تمر\u202E\u200B", "Da\u2066tes")).isEqualTo(new Bilingual("تمر", "Dates"));
        assertThatThrownBy(() -> new Bilingual("\u200B", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_slug_is_words_and_dashes() {
        assertThatThrownBy(() -> new Slug("a--b", "x")).hasMessageContaining("a--b");
        assertThatThrownBy(() -> new Slug("-a", "x")).hasMessageContaining("-a");
        assertThatThrownBy(() -> new Slug("a/b", "x")).hasMessageContaining("a/b");
        assertThat(new Slug("تمر-خلاص-٢٠٢٦", "dates-2026").en()).isEqualTo("dates-2026");
    }

    @Test
    void a_variant_chooses_one_value_of_each_option() {
        assertThatThrownBy(() -> described("abaya-four", List.of(0, 9))).hasMessageContaining("ABAYA-FOUR-2");
        assertThatThrownBy(() -> described("abaya-four", List.of(0))).hasMessageContaining("ABAYA-FOUR-2");
        assertThatThrownBy(() -> described("abaya-four", List.of(0, 0))).hasMessageContaining("ABAYA-FOUR-2");
    }

    private AddedProduct abaya(String code) {
        return products.addPublished(List.of(described(code, List.of(1, 1))), Instant.parse("2026-11-22T10:00:00Z"))
                .getFirst();
    }

    private NewProduct described(String code, List<Integer> second) {
        return new NewProduct(
                code,
                goods.merchant(),
                goods.section(),
                new Bilingual("عباءة", "Abaya"),
                new Slug("عباءة-" + code, code),
                new Bilingual("عباءة من الكريب", "An abaya of crepe"),
                List.of("coat", "thread"),
                "plum",
                List.of(
                        new ProductOption(
                                new Bilingual("اللون", "Colour"),
                                List.of(new Bilingual("أسود", "Black"), new Bilingual("كحلي", "Navy"))),
                        new ProductOption(
                                new Bilingual("المقاس", "Size"),
                                List.of(new Bilingual("54", "54"), new Bilingual("56", "56")))),
                List.of(
                        new NewProduct.NewVariant(new Sku(code + "-1"), List.of(0, 0)),
                        new NewProduct.NewVariant(new Sku(code + "-2"), second)),
                List.of(new Attribute(new Bilingual("القماش", "Fabric"), new Bilingual("كريب", "Crepe"))),
                10,
                Instant.parse("2026-11-20T10:00:00Z"),
                false);
    }
}
