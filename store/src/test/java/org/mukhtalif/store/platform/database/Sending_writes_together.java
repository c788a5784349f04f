package org.mukhtalif.store.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.platform.figures.CountedSource;
import org.mukhtalif.store.platform.figures.Tally;
import org.mukhtalif.store.platform.figures.Tally.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Sending_writes_together {

    @Autowired
    Clusters clusters;

    private final Tally tally = new Tally();
    private Connection connection;
    private JdbcClient db;
    private JdbcClient pipelined;
    private TransactionTemplate transaction;

    @BeforeEach
    void makeATable() throws SQLException {
        connection = clusters.data().asOwner();
        var source = new PipelinedSource(new CountedSource(new SingleConnectionDataSource(connection, true), tally));
        db = JdbcClient.create(source);
        pipelined = JdbcClient.create(new PipelinedWrites(source));
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table parent (number integer primary key, word text);
                    create temporary table child (
                           parent integer references parent,
                           place integer unique deferrable initially deferred)
                    """);
        }
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
    }

    @Test
    void all_writes_of_a_transaction_go_in_one_message_in_their_order() {
        transaction.executeWithoutResult(_ -> {
            assertThat(parent(1, "honey; and dates?")).isEqualTo(Statement.SUCCESS_NO_INFO);
            child(1, 10);
            child(1, 11);
        });
        assertThat(sent()).isEqualTo(1);
        assertThat(tally.commits(Moment.FOLLOW_UP)).isEqualTo(1);
        assertThat(children()).isEqualTo(2);
        assertThat(db.sql("select word from parent").query(String.class).single())
                .isEqualTo("honey; and dates?");
    }

    @Test
    void the_commit_goes_in_the_same_message() {
        for (int number = 0; number < 10; number++) {
            int fresh = number;
            transaction.executeWithoutResult(_ -> parent(fresh, null));
        }
        assertThat(kept("commit")).isEqualTo(1);
        assertThat(kept("COMMIT")).isZero();
    }

    @Test
    void a_message_that_is_sent_often_is_planned_once() {
        for (int number = 0; number < 10; number++) {
            int fresh = number;
            transaction.executeWithoutResult(_ -> {
                parent(fresh, null);
                child(fresh, fresh);
            });
        }
        assertThat(kept("insert into parent%")).isEqualTo(1);
        assertThat(kept("insert into child%")).isEqualTo(1);
    }

    @Test
    void the_same_write_many_times_in_a_row_is_planned_once() {
        for (int turn = 0; turn < 10; turn++) {
            int first = 10 * turn;
            transaction.executeWithoutResult(_ -> {
                parent(first, null);
                for (int place = first; place < first + 8; place++) child(first, place);
                parent(first + 1, null);
                for (int place = first + 8; place < first + 10; place++) child(first + 1, place);
            });
        }
        assertThat(sent()).isEqualTo(30);
        assertThat(children()).isEqualTo(100);
        assertThat(kept("insert into child%")).isEqualTo(3);
    }

    @Test
    void a_batch_that_fails_says_why() {
        parent(1, null);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    for (int number = 5; number >= 0; number--) parent(number, null);
                }))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("parent_pkey");
        assertThat(parents()).isEqualTo(1);
    }

    @Test
    void a_transaction_reads_what_it_wrote() {
        transaction.executeWithoutResult(_ -> {
            parent(1, null);
            child(1, 10);
            assertThat(children()).isEqualTo(1);
        });
    }

    @Test
    void nothing_is_kept_if_one_of_them_fails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    parent(1, null);
                    child(1, 10);
                    parent(1, null);
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(children()).isZero();
        transaction.executeWithoutResult(_ -> parent(1, null));
        assertThat(parents()).isEqualTo(1);
    }

    @Test
    void what_is_refused_at_the_commit_only_is_thrown_too() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    parent(1, null);
                    child(1, 10);
                    child(1, 10);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(parents()).isZero();
    }

    @Test
    void a_transaction_that_failed_before_is_not_committed() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    parent(1, null);
                    assertThatThrownBy(
                            () -> db.sql("select 1 / 0").query(Integer.class).single());
                    parent(2, null);
                }))
                .isInstanceOf(TransactionSystemException.class);
        assertThat(parents()).isZero();
    }

    @Test
    void what_is_undone_is_never_sent() {
        transaction.executeWithoutResult(status -> {
            parent(1, null);
            status.setRollbackOnly();
        });
        assertThat(sent()).isZero();
        assertThat(parents()).isZero();
    }

    @Test
    void outside_a_transaction_each_goes_at_once() {
        parent(1, null);
        assertThat(sent()).isEqualTo(1);
        assertThatThrownBy(() -> parent(1, null)).isInstanceOf(DuplicateKeyException.class);
        assertThat(parents()).isEqualTo(1);
    }

    private int parent(int number, @Nullable String word) {
        return pipelined
                .sql("insert into parent (number, word) values (:number, :word)")
                .param("number", number)
                .param("word", word)
                .update();
    }

    private void child(int parent, int place) {
        pipelined
                .sql("insert into child (parent, place) values (:parent, :place)")
                .param("parent", parent)
                .param("place", place)
                .update();
    }

    private int parents() {
        return db.sql("select count(*) from parent").query(Integer.class).single();
    }

    private int children() {
        return db.sql("select count(*) from child").query(Integer.class).single();
    }

    /// How many statements of this shape PostgreSQL keeps for the connection.
    private int kept(String shape) {
        return db.sql("select count(*) from pg_prepared_statements where btrim(statement, E' \\n') like :shape")
                .param("shape", shape)
                .query(Integer.class)
                .single();
    }

    private long sent() {
        return tally.statements(Moment.FOLLOW_UP);
    }
}
