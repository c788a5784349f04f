package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.cart.AccountCarts;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Joining_carts_at_sign_in {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Goods goods;

    @Autowired
    private People people;

    @Autowired
    private Carts carts;

    @Autowired
    private AccountCarts accounts;

    @Autowired
    private Erasure erasure;

    @Autowired
    private JdbcClient db;

    private String mail = "";
    private OfferId dates = new OfferId(1);
    private OfferId honey = new OfferId(1);

    @BeforeEach
    void sara_has_an_account() {
        mail = people.shopper().mail();
        dates = goods.anOffer(4_200, 20);
        honey = goods.anOffer(9_900, 3);
    }

    @Test
    void what_was_gathered_before_signing_in_is_in_the_cart_afterwards() {
        var phone = signIn(with(dates, 2));

        assertThat(phone.leadsTo()).doesNotContain("carts-joined");
        assertThat(pieces(phone)).containsExactly(Map.entry(dates, 2));
        assertThat(pieces(signIn(Map.of()))).containsExactly(Map.entry(dates, 2));
    }

    @Test
    void the_cart_says_whose_it_is() {
        var guest = with(dates, 2);
        assertThat(Page.open(browser, "/cart", guest).html()).contains("لا نعرف لمن هي ما لم تسجّل الدخول");
        assertThat(Page.open(browser, "/cart", signIn(guest).cookies()).html())
                .contains("هذه سلة حسابك")
                .doesNotContain("لا نعرف لمن هي");
    }

    @Test
    void a_code_that_was_typed_before_signing_in_stays_typed() {
        var guest = with(dates, 2);
        carts.useCoupon(secret(new Page(200, "", "", guest)), "TAMR10");

        assertThat(carts.find(secret(signIn(guest))).coupon()).contains("TAMR10");
    }

    @Test
    void two_devices_find_one_cart_with_everything_added_up_and_are_told() {
        signIn(with(dates, 2));
        var laptop = signIn(with(honey, 1, with(dates, 3)));

        assertThat(laptop.leadsTo()).isEqualTo("/me?notice=carts-joined");
        assertThat(Page.open(browser, laptop.leadsTo(), laptop.cookies()).html())
                .contains("إلى سلة حسابك");
        assertThat(pieces(laptop)).containsOnly(Map.entry(dates, 5), Map.entry(honey, 1));

        with(honey, 1, laptop.cookies());
        assertThat(pieces(signIn(Map.of()))).containsOnly(Map.entry(dates, 5), Map.entry(honey, 2));
    }

    @Test
    void no_more_pieces_are_promised_than_there_are_and_none_is_taken_away() {
        signIn(with(honey, 2));
        var laptop = signIn(with(honey, 2));

        assertThat(laptop.leadsTo()).endsWith("notice=carts-joined-as-far");
        assertThat(pieces(laptop)).containsExactly(Map.entry(honey, 3));

        signIn(with(dates, 90));
        assertThat(pieces(signIn(with(dates, 60)))).contains(Map.entry(dates, 90));
    }

    @Test
    void signing_in_again_changes_nothing() {
        var phone = signIn(with(dates, 2));
        assertThat(pieces(signIn(phone.cookies()))).containsExactly(Map.entry(dates, 2));
        assertThat(pieces(signIn(phone.cookies()))).containsExactly(Map.entry(dates, 2));
    }

    @Test
    void signing_out_leaves_the_cart_with_the_account_and_shuts_it_in_this_browser() {
        var phone = signIn(with(dates, 2));
        var out = Page.send(browser, "/session/end", Map.of(), phone.cookies());

        assertThat(out.cookies()).doesNotContainKey("cart");
        assertThat(carts.find(secret(phone)).isEmpty()).isTrue();
        assertThat(pieces(signIn(Map.of()))).containsExactly(Map.entry(dates, 2));
    }

    @Test
    void somebody_else_who_signs_in_at_the_same_browser_finds_her_own_cart() {
        var phone = signIn(with(dates, 2));
        mail = people.shopper().mail();
        var hudas = signIn(Map.of("cart", phone.cookies().get("cart")));

        assertThat(pieces(hudas)).isEmpty();
        assertThat(pieces(phone)).containsExactly(Map.entry(dates, 2));
    }

    @Test
    void an_order_from_one_device_empties_the_cart_of_the_other() {
        var phone = signIn(with(dates, 2));
        var laptop = signIn(Map.of());
        carts.drop(secret(phone), carts.find(secret(phone)));

        assertThat(pieces(laptop)).isEmpty();
        assertThat(pieces(new Page(200, "", "", with(honey, 1, laptop.cookies()))))
                .containsExactly(Map.entry(honey, 1));
        assertThat(pieces(phone)).containsExactly(Map.entry(honey, 1));
    }

    @Test
    void devices_that_sign_in_at_once_lose_nothing() throws Exception {
        var account = people.shopper();
        var secrets = List.of(filled(1), filled(2), filled(3), filled(4));
        try (var devices = Executors.newFixedThreadPool(secrets.size())) {
            var joins = secrets.stream()
                    .<Callable<Integer>>map(own -> () ->
                            accounts.join(Optional.of(own), account.subject()).pieces())
                    .toList();
            for (var join : devices.invokeAll(joins)) join.get();
        }
        assertThat(carts.find(secrets.getFirst()).pieces()).isEqualTo(10);
    }

    @Test
    void the_cart_goes_with_the_account() {
        var account = people.shopper();
        var own = filled(2);
        accounts.join(Optional.of(own), account.subject());
        erasure.eraseEverything(account.subject());

        assertThat(carts.find(own).isEmpty()).isTrue();
        assertThat(db.sql("""
                select count(*)
                  from cart.account
                 where subject_id = :subject
                """)
                        .param("subject", account.subject().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private CartSecret filled(int pieces) {
        return secret(new Page(200, "", "", with(dates, pieces)));
    }

    private Map<String, String> with(OfferId offer, int pieces) {
        return with(offer, pieces, Map.of());
    }

    private Map<String, String> with(OfferId offer, int pieces, Map<String, String> cookies) {
        var fields = Map.of("offer", offer.toString(), "quantity", Integer.toString(pieces));
        return Page.send(browser, "/cart/lines", fields, cookies).cookies();
    }

    private Page signIn(Map<String, String> cookies) {
        var carried = new HashMap<>(cookies);
        carried.keySet().removeIf(name -> !name.equals("cart"));
        return Page.send(browser, "/session", Map.of("who", mail, "password", People.PASSWORD), carried);
    }

    private static CartSecret secret(Page page) {
        return CartSecret.inCookie(page.cookies().getOrDefault("cart", "")).orElseThrow();
    }

    private List<Map.Entry<OfferId, Integer>> pieces(Page page) {
        return carts.find(secret(page)).lines().stream()
                .map(line -> Map.entry(line.offer(), line.quantity()))
                .toList();
    }
}
