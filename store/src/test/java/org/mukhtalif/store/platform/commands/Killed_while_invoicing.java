package org.mukhtalif.store.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.store.Mukhtalif;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A node is killed (`kill -9`) in the middle of a batch of invoices, while others go on ordering.
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Killed_while_invoicing {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int FIRST = 4;
    private static final int NEXT = 8;
    private static final int MEANWHILE = 4;
    private static final int ALL = FIRST + NEXT + MEANWHILE;

    @TempDir
    Path ground;

    @Test
    void every_number_is_given_once_and_none_is_missing() throws Exception {
        try (var rooms = new StoreApplication(Mukhtalif.class, settings()).open()) {
            var bell = bell(rooms);
            order(rooms, FIRST);
            await().atMost(PATIENCE).until(() -> due(rooms) == 0);
            bell.stop();
            order(rooms, NEXT);

            killedInTheMiddle(rooms);
            assertThat(count(rooms, "select count(*) from invoices.document")).isEqualTo(FIRST);
            assertThat(due(rooms)).isEqualTo(NEXT + MEANWHILE);

            bell.start();
            await().atMost(PATIENCE).until(() -> due(rooms) == 0);
            assertThat(numbers(rooms))
                    .isEqualTo(LongStream.rangeClosed(1, ALL).boxed().toList());
            assertThat(count(rooms, "select count(distinct order_number) from invoices.document"))
                    .isEqualTo(ALL);
            assertThat(verify()).isZero();
        }
    }

    /// Takes the fifth task away without committing that. The child has written the documents of its batch and
    /// forged their chain when it must wait for that row, with nothing committed; there it is killed.
    private void killedInTheMiddle(ConfigurableApplicationContext rooms) throws Exception {
        try (var holding = rooms.getBean(DataSource.class).getConnection()) {
            holding.setAutoCommit(false);
            hold(holding);
            var child = java(InvoicingChild.class, data(), custodian());
            try {
                await().atMost(PATIENCE).until(() -> child.isAlive() && waiting(rooms) > 0);
                order(rooms, MEANWHILE);
            } finally {
                child.destroyForcibly().waitFor();
            }
            holding.rollback();
            holding.setAutoCommit(true);
            await().atMost(PATIENCE).until(() -> left(rooms) == 0);
        }
    }

    private static void hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "delete from invoices.due where id = (select id from invoices.due order by id offset 4 limit 1)");
        }
    }

    private static void order(ConfigurableApplicationContext rooms, int times) throws Exception {
        var orders = new ArrayList<Callable<DrillShopper>>();
        for (int time = 0; time < times; time++) orders.add(() -> DrillShopper.orderingIn(rooms, "سارة التجربة"));
        try (var crowd = Executors.newFixedThreadPool(4)) {
            for (var placed : crowd.invokeAll(orders)) placed.get();
        }
    }

    private static long due(ConfigurableApplicationContext rooms) {
        return count(rooms, "select count(*) from invoices.due");
    }

    /// `./mukhtalif invoices verify`, beside the store that runs.
    private int verify() throws Exception {
        return java(Mukhtalif.class, "invoices", "verify", "--data", data(), "--custodian", custodian())
                .waitFor();
    }

    private Process java(Class<?> main, String... words) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx384m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()),
                        Arrays.stream(words))
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ground.resolve(main.getSimpleName() + ".log").toFile())
                .start();
    }

    private static SmartLifecycle bell(ConfigurableApplicationContext rooms) {
        return rooms.getBean("org.mukhtalif.store.invoices.DueBell", SmartLifecycle.class);
    }

    /// Of the one seller whose goods were ordered.
    private static List<Long> numbers(ConfigurableApplicationContext rooms) {
        return rooms.getBean(JdbcClient.class)
                .sql("select number from invoices.document order by number")
                .query(Long.class)
                .list();
    }

    /// Those who wait for the task; listeners of the demo's events wait for one another, too.
    private static long waiting(ConfigurableApplicationContext rooms) {
        return count(rooms, """
                select count(*)
                  from pg_stat_activity
                 where wait_event_type = 'Lock'
                   and query like '%invoices.due%'
                """);
    }

    /// Connections of the killed process on which PostgreSQL has not noticed its end yet.
    private static long left(ConfigurableApplicationContext rooms) {
        return count(rooms, """
                select count(*)
                  from pg_stat_activity
                 where usename = current_user
                   and (wait_event_type = 'Lock' or state like 'idle in transaction%')
                """);
    }

    private static long count(ConfigurableApplicationContext rooms, String sql) {
        return rooms.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private Settings settings() {
        return new Settings(
                Map.of(Option.PORT, "0", Option.DATA, data(), Option.CUSTODIAN, custodian(), Option.EMPTY, "false"));
    }

    private String data() {
        return ground.resolve("store").toString();
    }

    private String custodian() {
        return ground.resolve("custodian").toString();
    }
}
