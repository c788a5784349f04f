package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Looking_around {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Categories categories;

    @Autowired
    private Merchants merchants;

    @Autowired
    private Products products;

    @Autowired
    private SearchIndex index;

    private CategoryId shelf = new CategoryId(1);
    private String product = "";
    private String merchant = "";

    @BeforeEach
    void offer_a_product() {
        var seller = goods.merchant();
        shelf = goods.section();
        var added = goods.product(seller, shelf, "قهوة خولانية للتجربة", "Khawlani coffee for a test");
        goods.offer(added, seller, 6_200, 3);
        index.refresh(List.of(added.id()));
        product = products.published(List.of(added.id())).getFirst().slug().ar();
        merchant = merchants.find(seller).orElseThrow().slug().ar();
        open("/");
        open(category());
    }

    @Test
    void a_category_shows_its_products_in_both_languages() {
        assertThat(open(category()).html()).contains("قهوة خولانية للتجربة").contains("62.00");
        assertThat(open("/en" + category()).html())
                .contains("Khawlani coffee for a test")
                .contains("dir=\"ltr\"");
    }

    @Test
    void the_bar_of_categories_says_where_one_is_in_both_languages() {
        var slug = categories.find(shelf).orElseThrow().slug();
        for (var here : List.of("/categories/" + slug.ar(), "/en/categories/" + slug.en()))
            assertThat(open(here).html()).contains("<a href=\"" + here + "\" aria-current=\"page\">");
    }

    @Test
    void a_page_of_the_catalogue_costs_two_statements_at_most() {
        for (var address : List.of("/", category(), "/products/" + product, "/merchants/" + merchant, "/new", "/sale"))
            assertThat(Statements.sentBy(() -> open(address))).as(address).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_product_says_what_it_costs_with_tax_and_what_its_merchant_will_see() {
        assertThat(open("/products/" + product).html())
                .contains("62.00")
                .contains("8.09")
                .contains("اسم المستلم، جوال المستلم، عنوان التوصيل")
                .contains("حتى 7 أيام بعد التسليم")
                .contains("بقيت 3 قطع")
                .contains("طرق الدفع")
                .contains("الدفع عند الاستلام")
                .contains("application/ld+json")
                .contains("hreflang=\"en\"");
    }

    @Test
    void what_is_sold_out_promises_no_day_and_points_only_to_what_there_is() {
        var seller = goods.merchant();
        var gone = goods.product(seller, shelf, "تمر نفد للتجربة", "Sold out for a test");
        goods.offer(gone, seller, 6_200, 0);
        var address = "/products/"
                + products.published(List.of(gone.id())).getFirst().slug().ar();
        assertThat(open(address).html())
                .contains("نفدت كمية هذا المنتج")
                .doesNotContain("جرّب صنفًا آخر")
                .doesNotContain("يُتوقّع وصوله");
        goods.offer(gone, goods.merchant(), 6_500, 4);
        assertThat(open(address).html()).contains("يُتوقّع وصوله").doesNotContain("نفدت كمية هذا المنتج");
    }

    @Test
    void each_merchant_has_a_page_with_register_and_terms() {
        assertThat(open("/merchants/" + merchant).html())
                .contains("السجل التجاري")
                .contains("18.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?price=abc",
                "?price=0-5000&stock=1&sale=1&merchant=x&merchant=99999999999999999999",
                "?attribute=-1&attribute=2147483648&order=sideways",
                "?at=a1.1&order=newest",
                "?at=a999999999999999999.999999999999999999",
                "?at=zzz"
            })
    void an_address_changed_by_hand_still_shows_a_page(String query) {
        assertThat(open(category() + query).status()).isEqualTo(200);
    }

    @Test
    void a_search_finds_another_spelling_and_keeps_what_was_typed() {
        assertThat(open("/search?q=قهوه خولانيه للتجربه").html())
                .contains("قهوة خولانية للتجربة")
                .contains("value=\"قهوه خولانيه للتجربه\"");
    }

    @Test
    void signs_that_turn_the_line_around_are_not_said_back() {
        assertThat(open("/search?q=لا شيء\u202Eكهذا\u200F\u0007").html())
                .contains("لم نجد «لا شيءكهذا»")
                .doesNotContain("\u202E", "\u200F", "\u0007");
    }

    @Test
    void a_search_without_a_result_helps_on() {
        assertThat(open("/search?q=" + "ظ".repeat(10_00)).html()).contains("لم نجد");
        assertThat(open("/search?q=").status()).isEqualTo(200);
        assertThat(open("/search?q=<script>alert(1)</script>").html()).doesNotContain("<script>alert");
    }

    @Test
    void a_picture_and_a_variant_that_do_not_exist_show_the_first() {
        assertThat(open("/products/" + product + "?sku=NOPE&picture=99").status())
                .isEqualTo(200);
    }

    @Test
    void the_terms_of_before_can_be_read_beside_those_in_force() {
        assertThat(open("/en/terms").html())
                .contains(
                        "\u2068" + AcceptedTerms.VERSION + "\u2069, in force since",
                        "a transfer to the store's bank account")
                .contains("href=\"/en/terms/2026-11-23\"");
        assertThat(open("/en/terms/2026-11-23").html())
                .contains("it is not the one in force today", "You pay in cash on delivery")
                .contains("href=\"/en/terms\"");
        assertThat(open("/terms/2026-11-23").html()).contains("وليست السارية اليوم", "الدفع نقدًا عند الاستلام");
        assertThat(open("/en/terms/" + AcceptedTerms.VERSION).html()).contains("in force since");
        assertThat(open("/terms/2020-01-01").status()).isEqualTo(404);
    }

    @Test
    void no_page_holds_a_script_or_a_style_of_its_own() {
        for (var address : List.of("/", category(), "/products/" + product, "/cart", "/terms", "/cookies"))
            assertThat(open(address).html())
                    .as(address)
                    .doesNotContain("<style")
                    .doesNotContain("style=\"")
                    .doesNotContain("onclick")
                    .doesNotContain("<script>");
    }

    @Test
    void search_engines_find_every_page_in_both_languages() {
        assertThat(open("/sitemap.xml").html()).contains("hreflang=\"en\"").contains("/en/merchants/");
        assertThat(open("/robots.txt").html()).contains("Disallow: /checkout").contains("Sitemap: http");
    }

    @Test
    void what_does_not_exist_is_said_in_the_looks_of_the_store() {
        for (var address :
                List.of("/products/nothing", "/categories/nothing", "/merchants/nothing", "/orders/M-7K3Q92/x"))
            assertThat(open(address)).satisfies(page -> {
                assertThat(page.status()).as(address).isEqualTo(404);
                assertThat(page.html()).contains("class=\"wordmark\"");
            });
    }

    @Test
    void a_search_can_be_read_in_the_other_language_without_typing_it_again() {
        assertThat(open("/search?q=قهوة").html()).contains("href=\"/en/search?q=%D9%82%D9%87%D9%88%D8%A9\"");
    }

    @Test
    void the_way_out_of_a_filtered_search_keeps_the_words() {
        assertThat(open("/search?q=قهوة # هيل&stock=1&price=0-1").html())
                .contains("href=\"/search?q=%D9%82%D9%87%D9%88%D8%A9+%23+%D9%87%D9%8A%D9%84\"");
    }

    private String category() {
        return "/categories/" + categories.find(shelf).orElseThrow().slug().ar();
    }

    private Page open(String address) {
        return Page.open(browser, address, Map.of());
    }
}
