package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Looking_around_by_a_program {

    @Autowired
    private MockMvc network;

    @Autowired
    private Goods goods;

    @Autowired
    private SearchIndex index;

    @Test
    void every_product_of_a_category_is_met_once_page_by_page() {
        var category = shelfOf(5);
        var met = new ArrayList<String>();
        var next = "";
        do {
            var page = program().get("/api/v1/products?size=2&category=" + category.value() + next);
            page.body()
                    .at("/products")
                    .forEach(product -> met.add(product.at("/slug/en").asString()));
            next = page.body().hasNonNull("next") ? "&at=" + page.at("/next") : "";
        } while (!next.isEmpty());
        assertThat(met).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void a_product_names_its_variants_and_their_offers() {
        var merchant = goods.merchant();
        var product = goods.product(merchant, goods.section(), "قهوة خولانية", "Khawlani coffee");
        var offer = goods.offer(product, merchant, 5_500, 4);
        index.rebuild();
        var slug = program().get("/api/v1/search?q=خولانيه").at("/products/0/slug/en");

        var shown = program().get("/api/v1/products/" + slug);

        assertThat(shown.at("/name/ar")).isEqualTo("قهوة خولانية");
        assertThat(shown.number("/variants/0/offers/0/id")).isEqualTo(offer.value());
        assertThat(shown.number("/variants/0/offers/0/price/minorUnits")).isEqualTo(5_500);
    }

    @Test
    void an_order_or_a_place_that_there_is_not_is_refused_and_not_guessed() {
        assertThat(program().get("/api/v1/products?order=prettiest").status()).isEqualTo(422);
        assertThat(program().get("/api/v1/products?at=zzz").status()).isEqualTo(422);
        assertThat(program().get("/api/v1/products?size=101").status()).isEqualTo(422);
        assertThat(program().get("/api/v1/products?size=many").status()).isEqualTo(400);
        assertThat(program().get("/api/v1/products/no-such-thing").at("/type")).isEqualTo("/problems/not-found");
    }

    private CategoryId shelfOf(int products) {
        var merchant = goods.merchant();
        var category = goods.section();
        for (int n = 0; n < products; n++)
            goods.offer(goods.product(merchant, category, "تمر " + n, "Dates " + n), merchant, 1_000 + n, 5);
        index.rebuild();
        return category;
    }

    private Program program() {
        return new Program(network);
    }
}
