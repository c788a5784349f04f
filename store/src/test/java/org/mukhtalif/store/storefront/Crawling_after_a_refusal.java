package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.DeclaredCookie;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.search.SearchIndex;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/// Somebody refuses the cookies that are not needed and then follows every link of the shop, in both languages, signed
/// in or not. What her browser was given on the way is compared with the register of the policy.
@StoreTest
class Crawling_after_a_refusal {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern FETCHED = Pattern.compile("<(?:script|img|iframe|link|source|video|audio|object|embed)"
            + "\\b[^>]*?\\b(?:src|data|srcset|href)=\"([^\"]*)\"");
    private static final Pattern NO_PAGE =
            Pattern.compile("/(?:assets|pictures)/.*|.*\\.(?:pdf|csv|xlsx|json|xml|txt)");
    private static final int MOST_OF_A_KIND = 3;

    @Autowired
    private MockMvc browser;

    @Autowired
    private PublishedPolicy policy;

    @Autowired
    private People people;

    @Autowired
    private Goods goods;

    @Autowired
    private Products products;

    @Autowired
    private SearchIndex index;

    private String product = "";

    @BeforeEach
    void something_to_look_at() {
        var merchant = goods.merchant();
        var added = goods.product(merchant, goods.section(), "منتج يُزار", "Visited product");
        goods.offer(added, merchant, 500, 5);
        index.refresh(List.of(added.id()));
        product = "/products/"
                + products.published(List.of(added.id())).getFirst().slug().ar();
    }

    @Test
    void a_visitor_gets_nothing_but_what_is_needed() {
        assertThat(crawl(refusing(Map.of())).given()).isSubsetOf(needed());
    }

    @Test
    void who_is_signed_in_gets_nothing_but_what_is_needed() {
        var session = people.shopper().session();
        var walk = crawl(refusing(Map.of(session.getName(), session.getValue())));
        assertThat(walk.given()).isSubsetOf(needed());
        assertThat(walk.places()).contains("/me/orders", "/en/me/privacy");
    }

    @Test
    void no_page_fetches_anything_from_elsewhere() {
        assertThat(crawl(refusing(Map.of())).fetched()).allMatch(address -> address.startsWith("/"));
    }

    @Test
    void the_one_that_is_not_needed_would_have_been_seen() {
        var agreed = Page.send(browser, "/cookies", Map.of("choice", "accept"), Map.of());
        assertThat(crawl(agreed.cookies()).given()).contains("recent");
    }

    private Map<String, String> refusing(Map<String, String> cookies) {
        return Page.send(browser, "/cookies", Map.of("choice", "refuse"), cookies)
                .cookies();
    }

    private Set<String> needed() {
        return policy.cookies().stream()
                .filter(DeclaredCookie::necessary)
                .map(DeclaredCookie::name)
                .collect(toSet());
    }

    private Walk crawl(Map<String, String> cookies) {
        var kept = new LinkedHashMap<>(cookies);
        var walk = new Walk(new TreeSet<>(cookies.keySet()), new TreeSet<>(), new TreeSet<>());
        var kinds = new HashMap<String, Integer>();
        var met = new HashSet<String>();
        var waiting = new ArrayDeque<>(
                List.of(product, "/", "/en", "/me", "/en/me", "/cart", "/search?q=تمر", "/sitemap.xml"));
        while (!waiting.isEmpty()) {
            var place = waiting.poll();
            if (!met.add(place) || kinds.merge(kindOf(place), 1, Integer::sum) > MOST_OF_A_KIND) continue;
            var page = Page.open(browser, place, kept);
            assertThat(page.status()).as(place).isLessThan(500);
            kept.putAll(page.cookies());
            walk.given().addAll(page.cookies().keySet());
            walk.places().add(place);
            FETCHED.matcher(page.html()).results().map(found -> found.group(1)).forEach(walk.fetched()::add);
            if (page.leadsTo().startsWith("/")) waiting.add(page.leadsTo());
            LINK.matcher(page.html())
                    .results()
                    .map(found -> plain(found.group(1)))
                    .filter(link -> !NO_PAGE.matcher(link).matches())
                    .forEach(waiting::add);
        }
        assertThat(walk.places()).hasSizeGreaterThan(40);
        return walk;
    }

    private static String plain(String link) {
        return UriUtils.decode(link.replace("&amp;", "&"), StandardCharsets.UTF_8);
    }

    /// Pages of one kind differ by the last part of their path or by what stands behind it.
    private static String kindOf(String place) {
        return place.replaceFirst("\\?.*", "?")
                .replaceFirst("^((?:/en)?/(?:products|merchants|categories|privacy/policy/versions)/).*", "$1*");
    }

    private record Walk(Set<String> given, Set<String> places, Set<String> fetched) {}
}
