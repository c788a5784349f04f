package org.mukhtalif.store.checkout;

import java.sql.SQLException;
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
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.SecondNode;
import org.mukhtalif.store.Shopping;
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

/// Two hundred people at once, half of them at each of two nodes.
abstract class CrowdAtTwoNodes {

    static final int BUYERS = 200;

    static SecondNode second;

    @Autowired
    Checkout checkout;

    @Autowired
    Shopping shopping;

    @Autowired
    Goods goods;

    @Autowired
    Offers offers;

    @Autowired
    Orders orders;

    @Autowired
    Reconciler reconciler;

    @Autowired
    TestClock clock;

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

    static Placement paidOnline(Placement placement) {
        return with(placement, "online", placement.key());
    }

    static Placement again(Placement placement) {
        return with(placement, placement.payment(), UUID.randomUUID().toString());
    }

    static Placement with(Placement placement, String payment, String key) {
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

    int confirmed(List<PlacementResult> results) {
        return numbers(results).stream()
                .map(number -> orders.find(number).orElseThrow())
                .filter(order -> order.state() instanceof OrderState.Confirmed)
                .toList()
                .size();
    }

    List<Placement> placements(OfferId offer, java.util.function.IntUnaryOperator pieces) {
        return IntStream.range(0, BUYERS)
                .mapToObj(buyer -> shopping.placement(shopping.cart(Map.of(offer, pieces.applyAsInt(buyer)))))
                .toList();
    }

    /// Everybody at once. Whoever loses the answer asks again with the same key, as a browser's reader would.
    List<PlacementResult> together(List<Placement> placements, Runnable meanwhile) throws Exception {
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

    static PlacementResult persistently(Checkout node, Placement placement) {
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

    static void cutConnections() {
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

    int sold(List<PlacementResult> results) {
        return numbers(results).stream()
                .map(number -> orders.find(number).orElseThrow())
                .flatMap(order -> order.parts().stream())
                .flatMap(part -> part.lines().stream())
                .mapToInt(line -> line.quantity())
                .sum();
    }

    static List<OrderNumber> numbers(List<PlacementResult> results) {
        return results.stream()
                .filter(PlacementResult.Placed.class::isInstance)
                .map(PlacementResult.Placed.class::cast)
                .map(PlacementResult.Placed::number)
                .toList();
    }

    int stock(OfferId offer) {
        return offers.of(List.of(offer)).get(offer).stock();
    }
}
