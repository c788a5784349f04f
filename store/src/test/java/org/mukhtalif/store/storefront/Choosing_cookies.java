package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

@StoreTest
class Choosing_cookies {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Products products;

    @Autowired
    private SearchIndex index;

    @Test
    void to_refuse_is_as_easy_as_to_agree() {
        assertThat(Page.open(browser, "/cookies", Map.of()).html())
                .contains("<button class=\"button line\" name=\"choice\" value=\"refuse\">")
                .contains("<button class=\"button line\" name=\"choice\" value=\"accept\">");
    }

    @Test
    void nothing_is_remembered_before_somebody_agrees() {
        assertThat(Page.open(browser, product(), Map.of()).cookies()).doesNotContainKey("recent");
        assertThat(Page.open(browser, product(), Map.of("choices", "none")).cookies())
                .doesNotContainKey("recent");
    }

    @Test
    void what_was_looked_at_is_remembered_after_agreeing_and_gone_after_refusing() {
        var agreed = Page.send(browser, "/cookies", Map.of("choice", "accept"), Map.of());
        var looked = Page.open(browser, product(), agreed.cookies());
        assertThat(looked.cookies()).containsKey("recent");
        assertThat(Page.open(browser, "/", looked.cookies()).html()).contains("شاهدته أخيرًا");

        var refused = Page.send(browser, "/cookies", Map.of("choice", "refuse"), looked.cookies());
        assertThat(refused.cookies()).doesNotContainKey("recent").containsEntry("choices", "none");
    }

    @Test
    void the_choice_leads_back_to_the_page_where_it_was_made_and_nowhere_else() {
        assertThat(chosenWith("/categories").leadsTo()).isEqualTo("/categories?notice=choices-kept");
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/\nx", "x"))
            assertThat(chosenWith(elsewhere).leadsTo()).isEqualTo("/cookies?notice=choices-kept");
    }

    @Test
    void what_was_searched_or_chosen_there_is_still_there_afterwards() {
        assertThat(back("/search?q=tamr&order=new")).isEqualTo("/search?q=tamr&order=new");
        assertThat(chosenWith("/search?q=tamr").leadsTo()).isEqualTo("/search?q=tamr&notice=choices-kept");
        assertThat(back("/cart?notice=cart-added")).as("what was told once").isEqualTo("/cart");
        assertThat(back("/search?q=tamr&notice=cart-added&order=new")).isEqualTo("/search?q=tamr&order=new");
    }

    /// Where the notice on this page leads back to.
    private String back(String address) {
        return HtmlUtils.htmlUnescape(Page.open(browser, address, Map.of())
                .html()
                .split("name=\"back\" value=\"", 2)[1]
                .split("\"", 2)[0]);
    }

    private Page chosenWith(String back) {
        return Page.send(browser, "/cookies", Map.of("choice", "refuse", "back", back), Map.of());
    }

    private String product() {
        var merchant = goods.merchant();
        var added = goods.product(merchant, goods.section(), "منتج شوهد", "Seen product");
        goods.offer(added, merchant, 500, 5);
        index.refresh(List.of(added.id()));
        return "/products/"
                + products.published(List.of(added.id())).getFirst().slug().ar();
    }
}
