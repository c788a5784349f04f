package org.mukhtalif.store.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody put into her cart goes on to be what she chose.
@StoreTest
class Keeping_what_was_chosen {

    private static final Bilingual RED = new Bilingual("أحمر", "Red");
    private static final Bilingual BLUE = new Bilingual("أزرق", "Blue");
    private static final Bilingual GREEN = new Bilingual("أخضر", "Green");

    @Autowired
    Goods goods;

    @Autowired
    Workbench workbench;

    @Autowired
    Products products;

    private MerchantId nakhil;
    private CategoryId shelf;
    private ProductId abaya;

    @BeforeEach
    void al_nakhil_sells_an_abaya() {
        nakhil = goods.merchant();
        shelf = goods.section();
        abaya = ((Written.Done) workbench.add(nakhil, "abaya-" + nakhil, abaya(List.of(RED, BLUE), "R", "B")))
                .product()
                .id();
    }

    @Test
    void values_of_a_shown_product_cannot_change_places() {
        products.publish(abaya);

        assertThat(revised(abaya(List.of(BLUE, RED), "R", "B"))).isInstanceOf(Written.ChoicesMustStay.class);
        assertThat(revised(abaya(List.of(GREEN, BLUE), "R", "B"))).isInstanceOf(Written.ChoicesMustStay.class);
        assertThat(revised(abaya(List.of(RED), "R"))).isInstanceOf(Written.ChoicesMustStay.class);
        assertThat(values()).containsExactly(RED, BLUE);
    }

    @Test
    void new_values_come_after_them_and_a_word_is_mended_in_one_language() {
        products.publish(abaya);
        var crimson = new Bilingual("أحمر قانٍ", "Red");

        assertThat(revised(abaya(List.of(crimson, BLUE, GREEN), "R", "B", "G"))).isInstanceOf(Written.Done.class);
        assertThat(values()).containsExactly(crimson, BLUE, GREEN);
    }

    @Test
    void a_code_cannot_wander_to_another_value_not_even_after_it_was_given_up() {
        products.publish(abaya);

        assertThat(revised(abaya(List.of(RED, BLUE), "B", "R"))).isInstanceOf(Written.ChoicesMustStay.class);
        assertThat(revised(abaya(List.of(RED, BLUE), "R"))).isInstanceOf(Written.Done.class);
        assertThat(revised(abaya(List.of(RED, BLUE), "B"))).isInstanceOf(Written.ChoicesMustStay.class);
        assertThat(revised(abaya(List.of(RED, BLUE), "R", "B"))).isInstanceOf(Written.Done.class);
    }

    @Test
    void they_stay_also_while_it_waits_for_the_store_again() {
        products.publish(abaya);
        workbench.withdraw(nakhil, abaya);
        workbench.submit(nakhil, abaya);

        assertThat(revised(abaya(List.of(BLUE, RED), "R", "B"))).isInstanceOf(Written.ChoicesMustStay.class);
    }

    @Test
    void what_was_never_shown_is_written_anew_as_its_merchant_likes() {
        assertThat(revised(abaya(List.of(BLUE, RED), "R", "B"))).isInstanceOf(Written.Done.class);
        assertThat(revised(abaya(List.of(GREEN), "R"))).isInstanceOf(Written.Done.class);
    }

    private Written revised(ProductText text) {
        return workbench.revise(nakhil, abaya, text);
    }

    private List<Bilingual> values() {
        return workbench
                .find(nakhil, abaya)
                .orElseThrow()
                .text()
                .options()
                .getFirst()
                .values();
    }

    /// @param codes for the first value, the second and so on
    private ProductText abaya(List<Bilingual> colours, String... codes) {
        var variants = new ArrayList<ProductText.VariantText>();
        for (int at = 0; at < codes.length; at++)
            variants.add(new ProductText.VariantText(
                    new Sku(codes[at] + "-" + nakhil), Optional.empty(), List.of(at), Optional.empty()));
        return new ProductText(
                shelf,
                Optional.empty(),
                new Bilingual("عباءة", "Abaya"),
                new Bilingual("عباءة من الكريب", "An abaya of crepe"),
                List.of(),
                List.of(new ProductOption(new Bilingual("اللون", "Colour"), colours)),
                variants,
                List.of(),
                true);
    }
}
