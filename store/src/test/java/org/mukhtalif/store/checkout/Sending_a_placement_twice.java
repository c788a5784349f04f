package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Commits;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Sending_a_placement_twice {

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Checkout checkout;

    @Autowired
    PlacedAnswers answers;

    @Autowired
    Carts carts;

    @Autowired
    Offers offers;

    @Autowired
    Orders orders;

    @Autowired
    TestClock clock;

    @Test
    void gives_the_same_order_and_a_link_that_opens_it() {
        var offer = goods.anOffer(1_000, 10);
        var placement = shopping.placement(shopping.cart(Map.of(offer, 1)));

        var first = (PlacementResult.Placed) checkout.place(placement);
        var second = (PlacementResult.Placed) checkout.place(placement);

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(orders.find(first.number(), first.secret())).isPresent();
        assertThat(orders.find(first.number(), second.secret())).isPresent();
        assertThat(stockOf(offer)).isEqualTo(9);
    }

    @Test
    void after_the_cart_was_filled_anew_still_gives_the_first_order_and_leaves_the_cart() {
        var offer = goods.anOffer(1_000, 10);
        var placement = shopping.placement(shopping.cart(Map.of(offer, 1)));
        var first = (PlacementResult.Placed) checkout.place(placement);
        carts.add(Optional.of(placement.cart()), offer, AskedQuantity.of("1"));

        var second = (PlacementResult.Placed) checkout.place(placement);

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(stockOf(offer)).isEqualTo(9);
        assertThat(carts.find(placement.cart()).pieces()).isEqualTo(1);
    }

    @Test
    void at_the_same_moment_still_places_one_order() throws Exception {
        var offer = goods.anOffer(1_000, 10);
        var placement = shopping.placement(shopping.cart(Map.of(offer, 1)));

        var results = together(8, number -> checkout.place(placement));

        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(PlacementResult.Placed.class));
        assertThat(results.stream().map(result -> ((PlacementResult.Placed) result).number()))
                .containsOnly(((PlacementResult.Placed) results.getFirst()).number());
        assertThat(stockOf(offer)).isEqualTo(9);
    }

    @Test
    void with_other_words_is_refused() {
        var offer = goods.anOffer(1_000, 10);
        var placement = shopping.placement(shopping.cart(Map.of(offer, 1)));
        checkout.place(placement);

        var other = new Placement(
                placement.cart(),
                placement.shopper(),
                Shopping.form("هدى", "0551234567"),
                placement.shipping(),
                placement.payment(),
                placement.acceptedTerms(),
                placement.shownTotal(),
                placement.key(),
                placement.language());

        assertThat(checkout.place(other)).isInstanceOf(PlacementResult.KeyReused.class);
        assertThat(stockOf(offer)).isEqualTo(9);
    }

    @Test
    void after_the_terms_changed_still_gives_the_first_order() {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(1_000, 10), 1)));
        var first = (PlacementResult.Placed) checkout.place(placement);
        var again = Shopping.under(Placement.accepted(placement.acceptedTerms(), "newer"), placement);

        assertThat(((PlacementResult.Placed) checkout.place(again)).number()).isEqualTo(first.number());
        assertThat(((PlacementResult.Placed) checkout.placeOrTell(again)).number())
                .isEqualTo(first.number());
    }

    @Test
    void under_other_terms_than_the_first_time_is_refused() {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(1_000, 10), 1)));
        checkout.place(placement);

        var other = Shopping.under(Placement.accepted("older", placement.acceptedTerms()), placement);

        assertThat(checkout.place(other)).isInstanceOf(PlacementResult.Refused.class);
    }

    @Test
    void from_two_windows_with_a_key_each_orders_the_cart_once() throws Exception {
        var offer = goods.anOffer(1_000, 10);
        var cart = shopping.cart(Map.of(offer, 1));

        var results = together(4, _ -> checkout.place(shopping.placement(cart)));

        assertThat(results).filteredOn(PlacementResult.Placed.class::isInstance).hasSize(1);
        assertThat(stockOf(offer)).isEqualTo(9);
    }

    @Test
    void is_forgotten_after_a_day() {
        var offer = goods.anOffer(1_000, 10);
        var placement = shopping.placement(shopping.cart(Map.of(offer, 1)));
        checkout.place(placement);

        clock.advance(PlacedAnswers.KEPT.plusMinutes(1));
        try {
            answers.sweep();
            assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.EmptyCart.class);
        } finally {
            clock.reset();
        }
    }

    @Test
    void thirty_buyers_of_ten_pieces_get_ten_orders_and_nothing_is_left() throws Exception {
        var offer = goods.anOffer(1_000, 10);
        var placements = IntStream.range(0, 30)
                .mapToObj(_ -> shopping.placement(shopping.cart(Map.of(offer, 1))))
                .toList();

        var results = together(30, number -> checkout.place(placements.get(number)));

        assertThat(results).filteredOn(PlacementResult.Placed.class::isInstance).hasSize(10);
        assertThat(results)
                .filteredOn(result -> !(result instanceof PlacementResult.Placed))
                .containsOnly(new PlacementResult.SoldOut(offer, 0));
        assertThat(stockOf(offer)).isZero();
    }

    @Test
    void a_placement_makes_three_durable_commits_before_its_answer() {
        var placement = shopping.placement(shopping.cart(Map.of(goods.anOffer(1_000, 10), 1)));

        var commits =
                Commits.madeBy(() -> assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.Placed.class));

        assertThat(commits).hasSize(3);
    }

    private int stockOf(OfferId offer) {
        return Optional.ofNullable(offers.of(List.of(offer)).get(offer))
                .orElseThrow()
                .stock();
    }

    /// All at once, from as many threads.
    private static List<PlacementResult> together(int senders, Sending sending) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = threads.invokeAll(IntStream.range(0, senders)
                    .<Callable<PlacementResult>>mapToObj(number -> () -> sending.send(number))
                    .toList());
            return sent.stream().map(Future::resultNow).toList();
        }
    }

    private interface Sending {
        PlacementResult send(int number);
    }
}
