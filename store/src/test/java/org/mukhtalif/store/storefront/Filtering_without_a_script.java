package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Coffee with cardamom and coffee with saffron, on one shelf.
@StoreTest
class Filtering_without_a_script {

    private static final Bilingual CARDAMOM = new Bilingual("هيل", "Cardamom");
    private static final Bilingual SAFFRON = new Bilingual("زعفران", "Saffron");

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Categories categories;

    @Autowired
    private SearchIndex index;

    private CategoryId shelf = new CategoryId(1);

    @BeforeEach
    void stock_a_shelf() {
        shelf = goods.section();
        var merchant = goods.merchant();
        index.refresh(List.of(coffee(merchant, CARDAMOM), coffee(merchant, SAFFRON)));
    }

    @Test
    void ticks_two_values_of_one_facet_one_after_the_other_in_english() {
        tickBoth("/en/categories/" + categories.find(shelf).orElseThrow().slug().en(), "Cardamom", "Saffron");
    }

    @Test
    void ticks_two_values_of_one_facet_one_after_the_other_in_arabic() {
        tickBoth("/categories/" + categories.find(shelf).orElseThrow().slug().ar(), "هيل", "زعفران");
    }

    private void tickBoth(String address, String one, String other) {
        var first = tick(open(address), one);
        var alone = open(address + "?" + first);
        assertThat(alone).contains(titled(one)).doesNotContain(titled(other));
        var second = tick(alone, other);

        var both = open(address + "?" + first + "&" + second);

        assertThat(both).contains(titled(one), titled(other));
        for (var ticked : List.of(first, second))
            assertThat(both).contains("name=\"attribute\" value=\"" + ticked.split("=")[1] + "\" checked>");
    }

    private static String titled(String taste) {
        return taste + " 7K3Q92";
    }

    /// The box beside this word, as its form sends it, with the count that it shows.
    private static String tick(String html, String word) {
        var box = Pattern.compile("type=\"checkbox\" name=\"attribute\" value=\"([0-9]+)\"[^>]*> <bdi>" + word
                        + "</bdi></label>\\s*<span class=\"number\">1</span>")
                .matcher(html);
        assertThat(box.find()).as(word).isTrue();
        return "attribute=" + box.group(1);
    }

    private ProductId coffee(MerchantId merchant, Bilingual taste) {
        var attribute = new Attribute(new Bilingual("النكهة", "Taste"), taste);
        var added = goods.product(merchant, shelf, titled(taste.ar()), titled(taste.en()), 1, List.of(attribute));
        goods.offer(added, merchant, 6_200, 3);
        return added.id();
    }

    private String open(String address) {
        return Page.open(browser, address, Map.of()).html();
    }
}
