package org.mukhtalif.store.storefront;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.privacy.accesslog.BookInMemory;
import org.mukhtalif.privacy.vault.VaultInMemory;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.web.servlet.MockMvc;

/// What the engine costs a guest's whole checkout, by `./mukhtalif bench checkout`: the CPU of the store's JVM and of
/// PostgreSQL, follow-ups included, with the engine as it is, or with a book, a keyring and a vault that keep nothing.
/// A process measures one of the two, so that neither pays for the other.
public final class CheckoutCost {

    private static final int MILLIS_PER_TICK = 10;
    private static final int STOCK = 1_000_000;
    private static final Duration FOLLOW_UPS = Duration.ofMinutes(5);

    private CheckoutCost() {}

    /// @param words `engine` or `memory`, how many checkouts to warm up with, how many to measure
    public static void main(String[] words) throws Exception {
        Browsing browsing = words[0].equals("memory") ? new InMemory() : new AsItIs();
        new TestContextManager(browsing.getClass()).prepareTestInstance(browsing);
        var offer = browsing.goods.anOffer(4_200, STOCK);
        browsing.buy(offer, Integer.parseInt(words[1]));
        int measured = Integer.parseInt(words[2]);
        long jvm = jvmMillis();
        long postgres = postgresMillis();
        browsing.buy(offer, measured);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |%n",
                words[0].equals("memory") ? "in memory" : "as it is",
                (double) (jvmMillis() - jvm) / measured,
                (double) (postgresMillis() - postgres) / measured,
                (double) (jvmMillis() - jvm + postgresMillis() - postgres) / measured);
        System.exit(0);
    }

    private static long jvmMillis() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Duration.ofNanos(system.getProcessCpuTime()).toMillis();
    }

    /// Of both clusters, and of those of their processes that have ended.
    private static long postgresMillis() {
        return Stream.of("store-db", "keyring-db")
                .mapToLong(CheckoutCost::clusterMillis)
                .sum();
    }

    private static long clusterMillis(String cluster) {
        try (var lines = Files.lines(TestClusters.directory().resolve(cluster).resolve("postmaster.pid"))) {
            var first = ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
            return millis(first)
                    + first.children().mapToLong(CheckoutCost::millis).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long millis(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum() * MILLIS_PER_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }

    @StoreTest
    static final class AsItIs extends Browsing {}

    @StoreTest
    @Import({BookInMemory.class, VaultInMemory.class})
    static final class InMemory extends Browsing {}

    abstract static class Browsing {

        @Autowired
        MockMvc browser;

        @Autowired
        Goods goods;

        @Autowired
        JdbcClient db;

        /// As many guests buy one piece each; it ends when what follows their orders is done.
        void buy(OfferId offer, int guests) {
            for (int guest = 0; guest < guests; guest++) {
                var cart =
                        Page.send(browser, "/cart/lines", Map.of("offer", offer.toString(), "quantity", "1"), Map.of());
                var form = new HashMap<>(
                        Page.open(browser, "/checkout", cart.cookies()).hidden());
                form.putAll(CheckoutOfAGuest.TYPED);
                var placed = Page.send(browser, "/checkout/placement", form, cart.cookies());
                if (placed.status() != 303) throw new IllegalStateException("Refused:\n" + placed.html());
                Page.open(browser, placed.leadsTo(), placed.cookies());
            }
            await().atMost(FOLLOW_UPS).until(() -> left("notifications.outbox") + left("invoices.due") == 0);
        }

        private long left(String table) {
            return db.sql("select count(*) from " + table).query(Long.class).single();
        }
    }
}
