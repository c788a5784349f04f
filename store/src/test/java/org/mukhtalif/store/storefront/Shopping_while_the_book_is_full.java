package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// The folder of the access log takes no line any more: nobody's data is opened or taken in, all else goes on.
@StoreTest
class Shopping_while_the_book_is_full {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Offers offers;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("engine")
    private JdbcClient engine;

    @Autowired
    private JdbcClient db;

    @Autowired
    @Qualifier("book")
    private Path book;

    private People.Somebody sara;
    private OfferId dates = new OfferId(1);

    /// A file is begun anew every ten minutes, and where the folder was there is none.
    @BeforeEach
    void no_line_can_be_written() throws IOException {
        sara = people.shopper();
        dates = goods.anOffer(4_200, 9);
        clock.advance(Duration.ofMinutes(11));
        Files.move(arrivals(), arrivals().resolveSibling("aside"));
        Files.writeString(arrivals(), "no folder");
    }

    @AfterEach
    void there_is_room_again() throws IOException {
        clock.reset();
        if (!Files.isRegularFile(arrivals())) return;
        Files.delete(arrivals());
        Files.move(arrivals().resolveSibling("aside"), arrivals());
    }

    @Test
    void nothing_is_opened_and_the_page_says_so_in_the_readers_language_until_there_is_room() throws IOException {
        long entries = entries();
        var arabic = copy("");
        assertThat(arabic.status()).isEqualTo(503);
        assertThat(arabic.html()).contains("lang=\"ar\"", "بعد لحظات").doesNotContain(sara.mail());
        var english = copy("/en");
        assertThat(english.status()).isEqualTo(503);
        assertThat(english.html()).contains("lang=\"en\"", "in a moment").doesNotContain(sara.mail());
        assertThat(entries()).isEqualTo(entries);

        there_is_room_again();
        var later = copy("");
        assertThat(later.status()).isEqualTo(200);
        assertThat(later.html()).contains(sara.mail());
        assertThat(entries()).isGreaterThan(entries);
    }

    @Test
    void looking_around_goes_on_and_no_order_is_half_placed() throws IOException {
        var cart = Page.send(browser, "/cart/lines", Map.of("offer", dates.toString(), "quantity", "1"), Map.of());
        for (var address : List.of("/", "/en", "/cart", "/privacy", "/checkout"))
            assertThat(Page.open(browser, address, cart.cookies()).status())
                    .as(address)
                    .isEqualTo(200);
        long orders = orders();
        assertThat(place(cart).status()).isEqualTo(503);
        assertThat(orders()).isEqualTo(orders);
        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(9);

        there_is_room_again();
        assertThat(place(cart).status()).isEqualTo(303);
        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(8);
    }

    private Page copy(String language) {
        var session = Map.of(sara.session().getName(), sara.session().getValue());
        return Page.send(browser, language + "/me/privacy/copy", Map.of(), session);
    }

    private Page place(Page cart) {
        var form = new HashMap<>(Page.open(browser, "/checkout", cart.cookies()).hidden());
        form.putAll(Map.of(
                "recipient", "سارة",
                "mobile", "0501234567",
                "mail", "sara@mail.example",
                "city", "riyadh",
                "district", "العليا",
                "street", "شارع العليا",
                "building", "2929",
                "postal-code", "12211",
                "payment", "cash-on-delivery",
                "terms", AcceptedTerms.VERSION));
        return Page.send(browser, "/checkout/placement", form, cart.cookies());
    }

    private Path arrivals() {
        return book.resolve("arrivals");
    }

    private long entries() {
        return engine.sql("select count(*) from accesslog.entry")
                .query(Long.class)
                .single();
    }

    private long orders() {
        return db.sql("select count(*) from orders.purchase_order")
                .query(Long.class)
                .single();
    }
}
