package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.HeldGoods;
import org.mukhtalif.store.SecondNode;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Reconciler;
import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Two hundred people want the same goods at the same moment, half of them at each of two nodes.
@StoreTest
class Racing_on_two_nodes {

    private static final int BUYERS = 200;
    private static SecondNode second;

    @Autowired
    private Checkout checkout;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Goods goods;

    @Autowired
    private Offers offers;

    @Autowired
    private Orders orders;

    @Autowired
    private Reconciler reconciler;

    @Autowired
    private TestClock clock;

    @AfterEach
    void tellTheTimeAgain() {
        clock.reset();
    }

    @BeforeAll
    static void startTheSecond() {
        second = new SecondNode();
    }

    @AfterAll
    static void endTheSecond() {
        second.close();
    }

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

    private static Placement paidOnline(Placement placement) {
        return with(placement, "online", placement.key());
    }

    private static Placement again(Placement placement) {
        return with(placement, placement.payment(), UUID.randomUUID().toString());
    }

    private static Placement with(Placement placement, String payment, String key) {
        return new Placement(
                placement.cart(),
                placement.shopper(),
                placement.delivery(),
                placement.shipping(),
                payment,
                placement.acceptedTerms(),
                placement.shownTotal(),
                key,
                placement.language());
    }

    private int confirmed(List<PlacementResult> results) {
        return numbers(results).stream()
                .map(number -> orders.find(number).orElseThrow())
                .filter(order -> order.state() instanceof OrderState.Confirmed)
                .toList()
                .size();
    }

    private List<Placement> placements(OfferId offer, java.util.function.IntUnaryOperator pieces) {
        return IntStream.range(0, BUYERS)
                .mapToObj(buyer -> shopping.placement(shopping.cart(Map.of(offer, pieces.applyAsInt(buyer)))))
                .toList();
    }

    /// Everybody at once. Whoever loses the answer asks again with the same key, as a browser's reader would.
    private List<PlacementResult> together(List<Placement> placements, Runnable meanwhile) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<PlacementResult>>();
            for (int buyer = 0; buyer < placements.size(); buyer++) {
                var node = buyer % 2 == 0 ? checkout : second.room(Checkout.class);
                var placement = placements.get(buyer);
                asked.add(crowd.submit((Callable<PlacementResult>) () -> {
                    start.await();
                    return persistently(node, placement);
                }));
            }
            start.countDown();
            meanwhile.run();
            var results = new ArrayList<PlacementResult>();
            for (var answer : asked) results.add(answer.get(120, TimeUnit.SECONDS));
            return results;
        }
    }

    private static PlacementResult persistently(Checkout node, Placement placement) {
        RuntimeException last = new IllegalStateException("Never asked");
        for (int turn = 0; turn < 20; turn++) {
            try {
                return node.place(placement);
            } catch (DataAccessException | TransactionException lost) {
                last = lost;
            }
        }
        throw last;
    }

    private static void cutConnections() {
        try (var technician = TestClusters.asTechnician();
                var cut = technician.prepareStatement("""
                        select count(pg_terminate_backend(a.pid))
                          from pg_stat_activity a
                         where a.usename = 'mukhtalif_store'
                           and a.state <> 'idle'
                           and a.pid <> pg_backend_pid()
                        """)) {
            for (int turn = 0; turn < 5; turn++) {
                TimeUnit.MILLISECONDS.sleep(40);
                cut.execute();
            }
        } catch (SQLException | InterruptedException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private int sold(List<PlacementResult> results) {
        return numbers(results).stream()
                .map(number -> orders.find(number).orElseThrow())
                .flatMap(order -> order.parts().stream())
                .flatMap(part -> part.lines().stream())
                .mapToInt(line -> line.quantity())
                .sum();
    }

    private static List<OrderNumber> numbers(List<PlacementResult> results) {
        return results.stream()
                .filter(PlacementResult.Placed.class::isInstance)
                .map(PlacementResult.Placed.class::cast)
                .map(PlacementResult.Placed::number)
                .toList();
    }

    private int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
