package org.mukhtalif.store.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.SecondNode;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestCoupons;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponRefusal;
import org.mukhtalif.store.promotions.Coupons;
import org.springframework.beans.factory.annotation.Autowired;

/// A hundred people want the same coupon at the same moment.
@StoreTest
class Racing_for_one_coupon {

    private static final int BUYERS = 100;

    @Autowired
    private Checkout checkout;

    @Autowired
    private Shopping shopping;

    @Autowired
    private Goods goods;

    @Autowired
    private TestCoupons made;

    @Autowired
    private Coupons coupons;

    @Autowired
    private CouponEntry entry;

    @Autowired
    private Orders orders;

    @Test
    void one_that_may_be_taken_once_is_taken_once_and_the_others_are_told() throws Exception {
        var offer = goods.anOffer(2_500, BUYERS);
        var code = made.tenth(1, null);

        var results = together(placements(offer, code), _ -> checkout);

        assertOnce(results, code);
    }

    @Test
    void it_is_taken_once_at_two_nodes_too() throws Exception {
        var offer = goods.anOffer(2_500, BUYERS);
        var code = made.tenth(1, null);
        var placements = placements(offer, code);
        try (var second = new SecondNode()) {
            var other = second.room(Checkout.class);

            assertOnce(together(placements, buyer -> buyer % 2 == 0 ? checkout : other), code);
        }
    }

    @Test
    void one_person_takes_it_once_however_often_she_tries_at_once() throws Exception {
        var offer = goods.anOffer(2_500, BUYERS);
        var code = made.tenth(null, 1);

        var results = together(placements(offer, code), _ -> checkout);

        assertThat(results.stream().filter(PlacementResult.Placed.class::isInstance))
                .hasSize(1);
        assertThat(uses(code)).isEqualTo(1);
    }

    private void assertOnce(List<PlacementResult> results, String code) {
        var placed = results.stream()
                .filter(PlacementResult.Placed.class::isInstance)
                .map(PlacementResult.Placed.class::cast)
                .toList();
        assertThat(placed).hasSize(1);
        assertThat(orders.find(placed.getFirst().number()).orElseThrow().coupon())
                .contains(code);
        assertThat(results.stream()
                        .filter(result -> result instanceof PlacementResult.CouponRefused(var why, var _)
                                && why == CouponRefusal.USED_UP))
                .hasSize(BUYERS - 1);
        assertThat(uses(code)).isEqualTo(1);
    }

    private int uses(String code) {
        return coupons.find(new CouponCode(code)).orElseThrow().uses();
    }

    private List<Placement> placements(OfferId offer, String code) {
        return IntStream.range(0, BUYERS)
                .mapToObj(_ -> {
                    var cart = shopping.cart(Map.of(offer, 1));
                    assertThat(entry.enter(cart, code)).isEmpty();
                    return shopping.placement(cart);
                })
                .toList();
    }

    private static List<PlacementResult> together(List<Placement> placements, IntFunction<Checkout> node)
            throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<PlacementResult>>();
            for (int buyer = 0; buyer < placements.size(); buyer++) {
                var at = node.apply(buyer);
                var placement = placements.get(buyer);
                asked.add(crowd.submit((Callable<PlacementResult>) () -> {
                    start.await();
                    return at.place(placement);
                }));
            }
            start.countDown();
            var results = new ArrayList<PlacementResult>();
            for (var answer : asked) results.add(answer.get(120, TimeUnit.SECONDS));
            return results;
        }
    }
}
