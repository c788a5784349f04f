package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Asking;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Refusing_a_placement {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Checkout checkout;

    @Autowired
    Carts carts;

    @Autowired
    Offers offers;

    @Autowired
    JdbcClient db;

    @Test
    void too_few_pieces_change_nothing() {
        var offer = goods.anOffer(1_000, 3);
        var cart = shopping.cart(Map.of(offer, 3));
        var placement = shopping.placement(cart);
        offers.recount(offer, 2);

        assertThat(checkout.place(placement)).isEqualTo(new PlacementResult.SoldOut(offer, 2));
        assertThat(carts.find(cart).pieces()).isEqualTo(3);
        assertThat(offers.of(List.of(offer)).get(offer).stock()).isEqualTo(2);
    }

    @Test
    void a_new_price_is_shown_before_it_is_charged() {
        var offer = goods.anOffer(1_000, 3);
        var cart = shopping.cart(Map.of(offer, 1));
        var placement = shopping.placement(cart);
        offers.reprice(offer, Asking.regular(Money.halalas(1_200)));

        assertThat(checkout.place(placement)).isEqualTo(new PlacementResult.PriceChanged(offer, Money.halalas(1_200)));
        assertThat(checkout.place(shopping.placement(cart))).isInstanceOf(PlacementResult.Placed.class);
    }

    @Test
    void what_another_node_changed_a_moment_ago_is_sold_as_its_page_shows_it() {
        var offer = goods.anOffer(1_000, 3);
        var cart = shopping.cart(Map.of(offer, 2));
        elsewhere(offer, 900, 2);
        var shownThere = shopping.placement(cart);
        elsewhere(offer, 1_000, 1);
        assertThat(offers.of(List.of(offer)).get(offer).stock()).isEqualTo(1);
        elsewhere(offer, 900, 2);

        assertThat(checkout.place(shownThere)).isInstanceOf(PlacementResult.Placed.class);
        assertThat(offers.of(List.of(offer)).get(offer).stock()).isZero();
    }

    @Test
    void a_cart_that_grew_in_another_window_is_shown_again() {
        var offer = goods.anOffer(1_000, 9);
        var cart = shopping.cart(Map.of(offer, 1));
        var placement = shopping.placement(cart);
        carts.add(Optional.of(cart), offer, new AskedQuantity(1));

        assertThat(checkout.place(placement))
                .isEqualTo(new PlacementResult.TotalChanged(Money.halalas(2_800), Money.halalas(3_800)));
    }

    @Test
    void an_empty_cart_orders_nothing() {
        assertThat(checkout.place(shopping.placement(CartSecret.random())))
                .isInstanceOf(PlacementResult.EmptyCart.class);
    }

    @Test
    void everything_that_was_typed_wrong_is_told_at_once() {
        var cart = shopping.cart(Map.of(goods.anOffer(1_000, 9), 1));
        var placement = new Placement(
                cart,
                Optional.empty(),
                Shopping.form("س".repeat(10_000), "0111234567"),
                Map.of(),
                "gold",
                "",
                Money.halalas(2_800),
                "short",
                Locale.of("ar"));

        assertThat(checkout.place(placement))
                .isInstanceOfSatisfying(
                        PlacementResult.Refused.class,
                        refused -> assertThat(refused.faults())
                                .containsEntry("recipient", "checkout.recipient.too-long")
                                .containsEntry("mobile", "checkout.mobile.not-mobile")
                                .containsEntry("payment", "checkout.payment.unknown")
                                .containsEntry("terms", "checkout.terms.not-accepted")
                                .containsEntry("key", "checkout.key.missing")
                                .hasSize(5));
    }

    /// Another node writes into the same tables, and tells this one nothing.
    private void elsewhere(OfferId offer, long price, int stock) {
        db.sql("update offers.offer set price_minor = :price, stock = :stock where id = :id")
                .param("price", price)
                .param("stock", stock)
                .param("id", offer.value())
                .update();
    }
}
