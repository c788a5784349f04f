package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.PriceBook;
import org.mukhtalif.store.offers.PriceTerms;
import org.mukhtalif.store.offers.Sale;
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

    @Autowired
    private PriceBook prices;

    @Autowired
    private Products products;

    @Autowired
    private Merchants merchants;

    @Autowired
    private TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

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

    @Test
    void a_sale_tells_the_regular_price_and_the_lowest_of_the_thirty_days_before() {
        var merchant = goods.merchant();
        var product = goods.product(merchant, goods.section(), "تمر مخفض", "Dates on sale");
        var offer = goods.offer(product, merchant, 5_000, 4);
        clock.advance(Duration.ofDays(1));
        var sale = new Sale(Money.halalas(4_000), Optional.empty(), Optional.empty());
        prices.set(offer, new PriceTerms(Money.halalas(5_000), Optional.of(sale)));
        var slug = products.published(List.of(product.id())).getFirst().slug().en();

        var told = program().get("/api/v1/products/" + slug).body().at("/variants/0/offers/0");

        assertThat(told.at("/price/minorUnits").asLong()).isEqualTo(4_000);
        assertThat(told.at("/oldPrice/minorUnits").asLong()).isEqualTo(5_000);
        assertThat(told.at("/lowestBefore/minorUnits").asLong()).isEqualTo(5_000);
        assertThat(told.at("/vat/minorUnits").asLong()).isEqualTo(522);
        assertThat(told.at("/available").asInt()).isEqualTo(4);
        assertThat(told.at("/arrivesFrom").asString()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        assertThat(told.at("/delivery/from").has("minorUnits")).isTrue();
    }

    @Test
    void what_can_be_ticked_is_told_when_it_is_asked_for_and_ticking_it_narrows() {
        var category = shelfOf(4);
        var path = "/api/v1/products?category=" + category.value();
        var plain = program().get(path);
        var told = program().get(path + "&facets=true");
        var merchant = told.at("/facets/merchants/0/merchant");
        var band = told.body().at("/facets/prices/0");

        assertThat(plain.body().has("facets")).isFalse();
        assertThat(told.number("/facets/total")).isEqualTo(4);
        assertThat(told.number("/facets/merchants/0/count")).isEqualTo(4);
        assertThat(band.at("/count").asInt()).isEqualTo(4);
        assertThat(program().get(path + "&merchant=" + merchant).body().at("/products"))
                .hasSize(4);
        assertThat(program()
                        .get(path + "&priceFrom=" + band.at("/priceBelow").asLong())
                        .body()
                        .at("/products"))
                .isEmpty();
    }

    @Test
    void a_search_that_finds_nothing_helps_on() {
        shelfOf(1);
        var nothing = program().get("/api/v1/search?q=ققققققق");
        var found = program().get("/api/v1/search?q=تمر");

        assertThat(nothing.body().at("/products")).isEmpty();
        assertThat(nothing.body().at("/help/categories")).isNotEmpty();
        assertThat(nothing.body().at("/help/popular")).isNotEmpty();
        assertThat(found.body().has("help")).isFalse();
    }

    @Test
    void a_merchants_page_tells_what_the_law_has_it_show_and_how_it_sends() {
        var merchant = merchants.find(goods.merchant()).orElseThrow();
        var told = program().get("/api/v1/merchants/" + merchant.slug().en());

        assertThat(told.at("/commercialRegister")).isEqualTo(merchant.commercialRegister());
        assertThat(told.number("/dispatchDays")).isEqualTo(merchant.dispatchDays());
        assertThat(told.number("/delivery/from/minorUnits"))
                .isEqualTo(merchant.shipping().standard().minorUnits());
    }

    @Test
    void what_a_checkout_asks_for_is_told_with_its_reason_in_the_callers_language() {
        var arabic = program().get("/api/v1/fields");
        var english = program().get("/api/v1/fields", "Accept-Language", "en");

        assertThat(english.body()).hasSize(13);
        assertThat(english.body()).allSatisfy(field -> {
            for (var told : List.of("/label", "/why", "/basis", "/period"))
                assertThat(field.at(told).asString()).as(told).isNotBlank();
        });
        assertThat(arabic.at("/0/why")).isNotEqualTo(english.at("/0/why"));
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
