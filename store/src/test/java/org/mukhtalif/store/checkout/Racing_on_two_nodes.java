package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.HeldGoods;
import org.mukhtalif.store.StoreTest;

/// Two hundred people want the same goods at the same moment, half of them at each of two nodes.
@StoreTest
class Racing_on_two_nodes extends CrowdAtTwoNodes {

    @Test
    void twenty_pieces_make_twenty_orders_and_the_others_are_told_that_it_is_sold_out() throws Exception {
        var offer = goods.anOffer(2_500, 20);
        var results = together(placements(offer, _ -> 1), () -> {});

        assertThat(results.stream().filter(PlacementResult.Placed.class::isInstance))
                .hasSize(20);
        assertThat(results.stream().filter(PlacementResult.SoldOut.class::isInstance))
                .hasSize(BUYERS - 20);
        assertThat(stock(offer)).isZero();
    }

    @Test
    void some_wanting_two_no_piece_is_sold_twice_and_none_is_left_that_somebody_wanted() throws Exception {
        var offer = goods.anOffer(2_500, 20);
        var results = together(placements(offer, buyer -> buyer % 4 == 0 ? 2 : 1), () -> {});

        assertThat(sold(results)).isEqualTo(20);
        assertThat(stock(offer)).isZero();
    }

    @Test
    void connections_that_are_cut_in_the_middle_cost_nobody_an_order_and_sell_nothing_twice() throws Exception {
        var offer = goods.anOffer(2_500, 20);
        var results = together(placements(offer, _ -> 1), Racing_on_two_nodes::cutConnections);

        assertThat(results.stream().filter(PlacementResult.Placed.class::isInstance))
                .hasSize(20);
        assertThat(numbers(results)).doesNotHaveDuplicates();
        assertThat(sold(results)).isEqualTo(20);
        assertThat(stock(offer)).isZero();
    }

    @Test
    void what_is_abandoned_or_killed_on_the_way_is_sold_to_others_and_no_piece_twice() throws Exception {
        var offer = goods.anOffer(2_500, 20);
        var placements = placements(offer, _ -> 1);
        var wanted = IntStream.range(0, BUYERS)
                .mapToObj(buyer -> buyer % 4 == 0 ? paidOnline(placements.get(buyer)) : placements.get(buyer))
                .toList();
        var first = together(wanted, Racing_on_two_nodes::cutConnections);
        assertThat(sold(first)).isEqualTo(20);

        clock.advance(Duration.ofMinutes(16));
        reconciler.run();
        int abandoned = stock(offer);
        assertThat(confirmed(first)).isEqualTo(20 - abandoned);

        var second = together(
                IntStream.range(0, BUYERS)
                        .filter(buyer -> first.get(buyer) instanceof PlacementResult.SoldOut)
                        .mapToObj(placements::get)
                        .map(Racing_on_two_nodes::again)
                        .toList(),
                Racing_on_two_nodes::cutConnections);
        assertThat(confirmed(second)).isEqualTo(abandoned);
        assertThat(stock(offer)).isZero();
    }

    @Test
    void whoever_comes_when_all_is_sold_is_told_within_a_second() {
        var offer = goods.anOffer(2_500, 1);
        shopping.placed(offer);
        var late = placements(offer, _ -> 1).subList(0, 20);

        for (var placement : late) {
            var asked = Instant.now();
            assertThat(checkout.place(placement)).isInstanceOf(PlacementResult.SoldOut.class);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_program_that_sends_again_too_early_is_told_so_at_either_node() throws Exception {
        var offer = goods.anOffer(2_500, 5);
        var placement = shopping.placement(shopping.cart(Map.of(offer, 1)));
        try (var held = new HeldGoods(offer);
                var program = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = program.submit(() -> checkout.placeOrTell(placement));
            held.awaitSomebody();

            assertThat(checkout.placeOrTell(placement)).isInstanceOf(PlacementResult.InFlight.class);
            assertThat(second.room(Checkout.class).placeOrTell(placement)).isInstanceOf(PlacementResult.InFlight.class);

            held.letGo();
            var placed = (PlacementResult.Placed) first.get(30, TimeUnit.SECONDS);
            assertThat(checkout.placeOrTell(placement))
                    .isInstanceOfSatisfying(
                            PlacementResult.Placed.class,
                            same -> assertThat(same.number()).isEqualTo(placed.number()));
        }
        assertThat(stock(offer)).isEqualTo(4);
    }
}
