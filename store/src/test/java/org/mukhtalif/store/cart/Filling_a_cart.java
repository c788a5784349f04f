package org.mukhtalif.store.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Filling_a_cart {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Carts carts;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Test
    void begins_with_the_first_piece_and_counts_all() {
        var dates = goods.anOffer(4_500, 10);
        var honey = goods.anOffer(9_900, 10);

        var begun = kept(carts.add(Optional.empty(), dates, AskedQuantity.of("٢")));
        var more = kept(carts.add(Optional.of(begun.secret()), honey, AskedQuantity.of("1")));
        var again = kept(carts.add(Optional.of(begun.secret()), dates, AskedQuantity.of("3")));

        assertThat(begun.pieces()).isEqualTo(2);
        assertThat(more.pieces()).isEqualTo(3);
        assertThat(again.pieces()).isEqualTo(6);
        assertThat(carts.find(begun.secret()).lines())
                .containsExactly(
                        new CartLine(dates, 5, Money.halalas(4_500)), new CartLine(honey, 1, Money.halalas(9_900)));
    }

    @Test
    void costs_three_statements() {
        var offer = goods.anOffer(1_000, 10);

        var sent = Statements.sentBy(() -> carts.add(Optional.empty(), offer, AskedQuantity.of("1")));

        assertThat(sent).hasSizeBetween(1, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "0, cart.quantity-too-small",
        "-1, cart.quantity-too-small",
        "two, cart.quantity-too-small",
        "'', cart.quantity-too-small",
        "100, cart.quantity-too-large",
        "2147483648, cart.quantity-too-large",
        "99999999999999999999999999, cart.quantity-too-large"
    })
    void takes_one_to_ninety_nine_pieces(String asked, String refusal) {
        var offer = goods.anOffer(1_000, 10);
        var cart = shopping.cart(Map.of(offer, 2));

        assertThat(carts.add(Optional.of(cart), offer, AskedQuantity.of(asked)))
                .isEqualTo(new CartChange.Refused(refusal));
        assertThat(carts.change(cart, offer, AskedQuantity.of(asked))).isEqualTo(new CartChange.Refused(refusal));
        assertThat(carts.find(cart).pieces()).isEqualTo(2);
    }

    @Test
    void stops_at_ninety_nine_of_one_thing() {
        var offer = goods.anOffer(1_000, 500);
        var cart = shopping.cart(Map.of(offer, 90));

        assertThat(kept(carts.add(Optional.of(cart), offer, AskedQuantity.of("90")))
                        .pieces())
                .isEqualTo(99);
    }

    @Test
    void does_not_take_what_nobody_sells() {
        assertThat(carts.add(Optional.empty(), new OfferId(999_999_999), AskedQuantity.of("1")))
                .isEqualTo(new CartChange.Refused("cart.no-such-offer"));
    }

    @Test
    void changes_and_takes_out() {
        var dates = goods.anOffer(4_500, 10);
        var honey = goods.anOffer(9_900, 10);
        var cart = shopping.cart(Map.of(dates, 1, honey, 1));

        assertThat(kept(carts.change(cart, dates, AskedQuantity.of("7"))).pieces())
                .isEqualTo(8);
        assertThat(kept(carts.remove(cart, dates)).pieces()).isEqualTo(1);
        assertThat(carts.change(cart, dates, AskedQuantity.of("7")))
                .isEqualTo(new CartChange.Refused("cart.no-such-offer"));
    }

    @Test
    void holds_sixty_different_things_at_most() {
        var cart = CartSecret.random();
        var merchant = goods.merchant();
        var shelf = goods.section();
        for (int n = 0; n < Carts.MOST_LINES; n++)
            carts.add(Optional.of(cart), offer(merchant, shelf), AskedQuantity.of("1"));

        assertThat(carts.add(Optional.of(cart), offer(merchant, shelf), AskedQuantity.of("1")))
                .isEqualTo(new CartChange.Refused("cart.full"));
        assertThat(carts.find(cart).lines()).hasSize(Carts.MOST_LINES);
    }

    @Test
    void leaves_no_secret_in_the_table() {
        var cart = shopping.cart(Map.of(goods.anOffer(1_000, 10), 1));
        var secret = cart.toCookie(1).split("\\.")[0];

        assertThat(db.sql("select encode(secret_hash, 'escape') from cart.cart")
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains(secret));
        assertThat(CartSecret.inCookie(cart.toCookie(3))).contains(cart);
        assertThat(CartSecret.inCookie("' or 1=1")).isEmpty();
    }

    @Test
    void ends_after_thirty_days_without_a_touch() {
        var cart = shopping.cart(Map.of(goods.anOffer(1_000, 10), 1));
        clock.advance(Duration.ofDays(31));
        try {
            var younger = shopping.cart(Map.of(goods.anOffer(1_000, 10), 1));
            carts.sweep();
            assertThat(carts.find(cart).isEmpty()).isTrue();
            assertThat(carts.find(younger).isEmpty()).isFalse();
        } finally {
            clock.reset();
        }
    }

    private OfferId offer(
            org.mukhtalif.store.merchants.MerchantId merchant, org.mukhtalif.store.catalog.CategoryId shelf) {
        return goods.offer(goods.product(merchant, shelf, "تمر", "Dates"), merchant, 1_000, 5);
    }

    private static CartChange.Kept kept(CartChange change) {
        assertThat(change).isInstanceOf(CartChange.Kept.class);
        return (CartChange.Kept) change;
    }
}
