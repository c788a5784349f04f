package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Whatever a desk links to is opened: pages, papers, lists to take along. What names a shopper there is the slip of a
/// parcel, and nothing else.
@StoreTest
class Walking_through_every_door_of_a_desk {

    private static final String NAME = "سارة الفريدة القحطاني";
    private static final List<String> HERS =
            List.of(NAME, "الفريدة", "550718293", "50718293", "sara@mail.example", "شارع الأمل", "حي الياسمين");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"((?:/en)?/desk[^\"#]*)\"");
    private static final Pattern FORM = Pattern.compile("action=\"((?:/en)?/desk[^\"#]*)\"");
    private static final Pattern NAMES_THE_SHOPPER =
            Pattern.compile("(?:/en)?/desk/fulfilments/[^/]+/(?:slip|slip\\.pdf|label\\.pdf)");
    private static final int MOST = 400;

    @Autowired
    MockMvc browser;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    DeskTeller teller;

    private Order order;

    @BeforeEach
    void sara_buys_from_two_merchants_and_gets_one_parcel() {
        var cart = shopping.cart(Map.of(goods.anOffer(4_500, 20), 1, goods.anOffer(3_000, 20), 1));
        order = shopping.placed(shopping.placement(cart, Optional.empty(), Shopping.form(NAME, "٠٥٥ ٠٧١ ٨٢٩٣")));
        shopping.delivered(order.number(), order.merchants().getFirst());
    }

    @Test
    void shows_nothing_of_the_shopper_but_on_a_slip() throws Exception {
        for (var merchant : order.merchants()) {
            var seen = walk(teller.of(merchant));
            assertThat(seen).containsKeys("/desk/orders", "/desk/money", "/desk/exports/products.xlsx");
            assertThat(seen.keySet()).anyMatch(place -> place.startsWith("/desk/fulfilments/"));
            seen.forEach((place, shown) -> assertThat(shown).as(place).doesNotContain(HERS));
        }
    }

    @Test
    void finds_every_door_of_another_desk_shut() throws Exception {
        var first = teller.of(order.merchants().getFirst());
        var second = teller.of(order.merchants().getLast());
        var own = walk(second);
        var others = walk(first);
        for (var place : others.keySet())
            if (!own.containsKey(place))
                assertThat(open(place, second).getStatus()).as(place).isEqualTo(404);
        var ownForms = forms(own);
        for (var form : forms(others))
            if (!ownForms.contains(form))
                browser.perform(post(form).cookie(second).with(csrf()))
                        .andExpect(answer -> assertThat(answer.getResponse().getStatus())
                                .as(form)
                                .isEqualTo(404));
    }

    @Test
    void would_see_her_if_a_page_named_her() throws Exception {
        var merchant = order.merchants().getLast();
        var slip =
                "/desk/fulfilments/" + shopping.parcel(order.number(), merchant).number() + "/slip";
        assertThat(shown(open(slip, teller.of(merchant)))).contains(NAME, "شارع الأمل", "550718293");
    }

    /// @return what was shown at each place
    private Map<String, String> walk(Cookie session) throws Exception {
        var seen = new LinkedHashMap<String, String>();
        var waiting = new ArrayDeque<>(List.of("/desk", "/en/desk"));
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var place = waiting.poll();
            if (seen.containsKey(place) || NAMES_THE_SHOPPER.matcher(place).matches()) continue;
            var answer = open(place, session);
            seen.put(place, shown(answer));
            Optional.ofNullable(answer.getHeader("Location")).ifPresent(waiting::add);
            if (isPage(answer))
                LINK.matcher(shown(answer)).results().map(link -> link.group(1)).forEach(waiting::add);
        }
        assertThat(waiting).as("places left").isEmpty();
        return seen;
    }

    private static Set<String> forms(Map<String, String> seen) {
        return seen.values().stream()
                .flatMap(shown -> FORM.matcher(shown).results().map(form -> form.group(1)))
                .collect(toSet());
    }

    private MockHttpServletResponse open(String place, Cookie session) throws Exception {
        return browser.perform(get(place.replace("&amp;", "&")).cookie(session))
                .andReturn()
                .getResponse();
    }

    private static boolean isPage(MockHttpServletResponse answer) {
        return String.valueOf(answer.getContentType()).startsWith("text/html");
    }

    private static String shown(MockHttpServletResponse answer) throws IOException {
        var content = answer.getContentAsByteArray();
        return String.valueOf(answer.getContentType()).contains("spreadsheet")
                ? unpacked(content)
                : new String(content, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return String.valueOf(book.getFirstSheet().read());
        }
    }
}
