package org.mukhtalif.privacy.datainventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.attempts.Attempt;
import org.mukhtalif.store.platform.database.TestClusters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Each attempt of `attempts/database.txt` is made in a transaction that is taken back afterwards; before that, the
/// inventory must have named what was done, or the database must have refused it.
@StoreTest
class Slipping_words_into_the_databases {

    private static final String ONE_PRODUCT = """
            set local session_replication_role = replica;
            insert into catalog.product
              (code, merchant_id, category_id, name_ar, name_en, slug_ar, slug_en, description_ar, description_en,
               pictures, tile, options, attributes, popularity, returnable, arrived_at)
            values ('attempt', 1, 1, 'a', 'a', 'attempt', 'attempt', 'a', 'a', '{a}', 'a', '[]', '[]', 0, true,
                    '2026-01-01T00:00:00Z');
            """;

    @Autowired
    DataInventory inventory;

    @Autowired
    Declarations declarations;

    @Autowired
    DeclaredThings things;

    @Autowired
    DataSource store;

    static Stream<Attempt> attempts() {
        return Attempt.of("database").stream();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void is_noticed_or_refused(Attempt attempt) throws SQLException {
        var caught = attempt.guard().equals("refused-by-role") ? refused(attempt) : noticed(attempt);
        assertThat(caught).as(attempt.toString()).isNotEmpty();
    }

    @Test
    void nothing_is_said_of_a_database_in_which_nothing_was_slipped() throws SQLException {
        try (var connection = TestClusters.asTechnician()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(ONE_PRODUCT);
            assertThat(seen(connection, true)).isEmpty();
            connection.rollback();
        }
    }

    @Test
    void nothing_undeclared_lies_inside_the_store_of_this_run() {
        assertThat(inventory.lookInside()).isEmpty();
    }

    private List<String> noticed(Attempt attempt) throws SQLException {
        var inside = attempt.guard().equals("look-inside");
        try (var connection = TestClusters.asTechnician()) {
            connection.setAutoCommit(false);
            if (inside) connection.createStatement().execute(ONE_PRODUCT);
            connection.createStatement().execute(attempt.body());
            var seen = seen(connection, inside);
            connection.rollback();
            return seen;
        }
    }

    private List<String> refused(Attempt attempt) throws SQLException {
        assertThat(attempt.what()).startsWith("as store");
        try (var connection = store.getConnection()) {
            try {
                connection.createStatement().execute(attempt.body());
                return List.of();
            } catch (SQLException refusal) {
                return "42501".equals(refusal.getSQLState()) ? List.of(refusal.getSQLState()) : List.of();
            }
        }
    }

    /// What the inventory says of the store's cluster as this connection sees it.
    private List<String> seen(Connection connection, boolean inside) {
        var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var columns = DataInventory.compare(declarations, LiveColumns.of(client));
        var objects = things.faults(new OnlyThis(DatabaseObjects.of(client)));
        var mistyped = TellingTypes.faults(declarations, client);
        var found = Stream.of(
                        columns.undeclared().stream().map(ColumnName::toString), objects.stream(), mistyped.stream())
                .flatMap(each -> each);
        if (!inside) return found.toList();
        var within = Stream.<Carrier>of(new JsonKeys(List.of(client)), LooksInside.within(client))
                .flatMap(carrier -> things.faults(carrier).stream());
        return Stream.concat(found, within).toList();
    }

    /// The objects of one cluster; those of the other are not missed.
    private record OnlyThis(java.util.Collection<String> present) implements Carrier {

        @Override
        public String kind() {
            return "database";
        }

        @Override
        public boolean mayBeAbsent() {
            return true;
        }
    }
}
