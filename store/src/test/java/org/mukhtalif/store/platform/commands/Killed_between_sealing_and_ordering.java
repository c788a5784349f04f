package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.store.Mukhtalif;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A node is killed (`kill -9`) after it sealed a guest's contact and before it committed her order.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Killed_between_sealing_and_ordering {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path ground;

    @Test
    void no_order_is_left_no_goods_are_gone_and_what_was_sealed_is_told_of_and_destroyed() throws Exception {
        try (var rooms = new StoreApplication(Mukhtalif.class, settings()).open()) {
            var goods = goods(rooms);
            var orphan = killedWhileItOrdered(rooms);
            assertThat(rooms.getBean(Orders.class)
                            .find(OrderNumber.of(orphan.replace("order:", "")).orElseThrow()))
                    .isEmpty();
            assertThat(goods(rooms)).isEqualTo(goods);
            assertThat(sealedWithoutAnEntry(rooms)).isZero();

            Files.writeString(ground.resolve("clock"), "PT2H");
            await().atMost(PATIENCE).untilAsserted(() -> {
                rooms.getBean(RetentionSweep.class).sweep();
                assertThat(sealedFor(orphan, rooms)).isZero();
            });
            var huda = DrillShopper.orderingIn(rooms, "هدى التجربة");
            assertThat(huda.opens(rooms)).isTrue();
        }
    }

    /// Holds the goods fast, so that the child must wait for them with the contact sealed and the order not written.
    ///
    /// @return the case for which it had sealed
    private String killedWhileItOrdered(ConfigurableApplicationContext rooms) throws Exception {
        try (var holding = rooms.getBean(DataSource.class).getConnection()) {
            holding.setAutoCommit(false);
            hold(holding);
            var child = child();
            try {
                await().atMost(PATIENCE).until(() -> child.isAlive() && waiting(rooms) > 0);
            } finally {
                child.destroyForcibly().waitFor();
            }
            var orphan = newest(rooms);
            holding.rollback();
            holding.setAutoCommit(true);
            await().atMost(PATIENCE).until(() -> others(rooms) == 0);
            return orphan;
        }
    }

    private static void hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select id from offers.offer for no key update");
        }
    }

    private Process child() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrderingChild.class.getName(),
                        data(),
                        ground.resolve("custodian").toString())
                .redirectErrorStream(true)
                .redirectOutput(ground.resolve("child.log").toFile())
                .start();
    }

    /// Those who wait to take goods; listeners of the demo's events wait for one another, too.
    private static long waiting(ConfigurableApplicationContext rooms) {
        return count(rooms, """
                select count(*)
                  from pg_stat_activity
                 where wait_event_type = 'Lock'
                   and query like '%offers.stock_movement%'
                """);
    }

    /// Connections of the killed process on which PostgreSQL has not noticed its end yet.
    private static long others(ConfigurableApplicationContext rooms) {
        return count(rooms, """
                select count(*)
                  from pg_stat_activity
                 where usename = current_user
                   and (wait_event_type = 'Lock' or state like 'idle in transaction%')
                """);
    }

    private static String goods(ConfigurableApplicationContext rooms) {
        return count(rooms, "select sum(stock) from offers.offer") + " in stock, "
                + count(rooms, "select count(*) from orders.purchase_order") + " orders";
    }

    private static long count(ConfigurableApplicationContext rooms, String sql) {
        return rooms.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static String newest(ConfigurableApplicationContext rooms) {
        return engine(rooms)
                .sql(
                        "select case_id from vault.sealed_value where case_id like 'order:%' order by sealed_at desc limit 1")
                .query(String.class)
                .single();
    }

    private static long sealedWithoutAnEntry(ConfigurableApplicationContext rooms) {
        return engine(rooms).sql("""
                select count(*)
                  from vault.sealed_value v
                 where not exists (select 1 from accesslog.entry e where e.id = v.entry_id)
                """).query(Long.class).single();
    }

    private static long sealedFor(String caseId, ConfigurableApplicationContext rooms) {
        return engine(rooms)
                .sql("select count(*) from vault.sealed_value where case_id = :case")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }

    private static JdbcClient engine(ConfigurableApplicationContext rooms) {
        return BeanFactoryAnnotationUtils.qualifiedBeanOfType(rooms.getBeanFactory(), JdbcClient.class, "engine");
    }

    private Settings settings() {
        return new Settings(Map.of(
                Option.PORT, "0",
                Option.DATA, data(),
                Option.CUSTODIAN, ground.resolve("custodian").toString(),
                Option.CLOCK_OFFSET_FILE, ground.resolve("clock").toString(),
                Option.EMPTY, "false"));
    }

    private String data() {
        return ground.resolve("store").toString();
    }
}
