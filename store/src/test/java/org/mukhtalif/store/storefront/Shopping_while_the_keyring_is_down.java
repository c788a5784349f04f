package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.AcceptedTerms;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;

/// The other cluster, with everybody's keys, has stopped: what needs nobody's data goes on.
@StoreTest
class Shopping_while_the_keyring_is_down {

    private static final long SHORT = 300;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private Offers offers;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient db;

    @Autowired
    @Qualifier("keyring")
    private DataSource keyring;

    private String mail = "";
    private OfferId dates = new OfferId(1);

    private HikariDataSource pool = new HikariDataSource();

    @BeforeEach
    void the_keyring_stops() throws SQLException {
        mail = people.shopper().mail();
        dates = goods.anOffer(4_200, 9);
        pool = keyring.unwrap(HikariDataSource.class);
        waitForConnections(SHORT);
        TestClusters.keyringAnswers(false);
    }

    @AfterEach
    void the_keyring_answers_again() throws SQLException {
        TestClusters.keyringAnswers(true);
        pool.getHikariPoolMXBean().softEvictConnections();
        waitForConnections(pool.getConnectionTimeout());
    }

    @Test
    void looking_around_and_filling_a_cart_go_on() {
        var cart = cart();
        for (var address : List.of("/", "/en", "/search?q=تمر", "/cart", "/privacy", "/checkout"))
            assertThat(Page.open(browser, address, cart.cookies()).status())
                    .as(address)
                    .isEqualTo(200);
    }

    @Test
    void an_order_is_not_half_placed_and_its_page_says_so_in_the_shoppers_language() {
        var cart = cart();
        long orders = orders();
        var arabic = place("", cart);
        assertThat(arabic.status()).isEqualTo(503);
        assertThat(arabic.html())
                .contains("lang=\"ar\"", "لم يضع شيء مما في السلة")
                .doesNotContain("سارة");
        var english = place("/en", cart);
        assertThat(english.status()).isEqualTo(503);
        assertThat(english.html()).contains("lang=\"en\"", "Nothing in your cart is lost");
        assertThat(orders()).isEqualTo(orders);
        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(9);
    }

    @Test
    void nobody_can_sign_in_and_everybody_is_told_to_try_later() {
        var form = Map.of("who", mail, "password", People.PASSWORD);
        assertThat(Page.send(browser, "/session", form, Map.of()).status()).isEqualTo(503);
    }

    @Test
    void the_same_order_is_placed_when_it_answers_again() throws SQLException {
        var cart = cart();
        assertThat(place("", cart).status()).isEqualTo(503);
        the_keyring_answers_again();
        assertThat(place("", cart).status()).isEqualTo(303);
        assertThat(offers.of(List.of(dates)).get(dates).stock()).isEqualTo(8);
    }

    /// In the pool itself, which looks at its settings twice a minute only.
    private void waitForConnections(long millis) {
        ReflectionTestUtils.setField(pool.getHikariPoolMXBean(), "connectionTimeout", millis);
    }

    private Page cart() {
        return Page.send(browser, "/cart/lines", Map.of("offer", dates.toString(), "quantity", "1"), Map.of());
    }

    private Page place(String language, Page cart) {
        var form = new HashMap<>(
                Page.open(browser, language + "/checkout", cart.cookies()).hidden());
        form.putAll(Map.of(
                "recipient", "سارة",
                "mobile", "٠٥٠١٢٣٤٥٦٧",
                "mail", "sara@mail.example",
                "city", "riyadh",
                "district", "العليا",
                "street", "شارع العليا",
                "building", "٢٩٢٩",
                "postal-code", "12211",
                "payment", "cash-on-delivery",
                "terms", AcceptedTerms.VERSION));
        return Page.send(browser, language + "/checkout/placement", form, cart.cookies());
    }

    private long orders() {
        return db.sql("select count(*) from orders.purchase_order")
                .query(Long.class)
                .single();
    }
}
