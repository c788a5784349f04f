package org.mukhtalif.store.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.platform.figures.Tally.Moment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Counting_what_is_sent {

    private static final String NOTHING_CHANGES = "update accounts.account set failures = failures where id = -1";

    @Autowired
    DataSource source;

    private final Tally tally = new Tally();
    private JdbcClient db;
    private TransactionTemplate transaction;

    @BeforeEach
    void count() {
        var counted = new CountedSource(source, tally);
        db = JdbcClient.create(counted);
        transaction = new TransactionTemplate(new JdbcTransactionManager(counted));
    }

    @Test
    void a_reading_is_a_statement_and_no_durable_commit() {
        db.sql("select 1 for update").query(Integer.class).single();
        assertThat(tally.statements(Moment.FOLLOW_UP)).isEqualTo(1);
        assertThat(tally.commits(Moment.FOLLOW_UP)).isZero();
    }

    @Test
    void two_writings_of_one_transaction_are_one_durable_commit() {
        transaction.executeWithoutResult(_ -> {
            db.sql(NOTHING_CHANGES).update();
            db.sql(NOTHING_CHANGES).update();
        });
        assertThat(tally.statements(Moment.FOLLOW_UP)).isEqualTo(2);
        assertThat(tally.commits(Moment.FOLLOW_UP)).isEqualTo(1);
    }

    @Test
    void a_writing_that_is_undone_is_no_durable_commit() {
        transaction.executeWithoutResult(status -> {
            db.sql(NOTHING_CHANGES).update();
            status.setRollbackOnly();
        });
        assertThat(tally.commits(Moment.FOLLOW_UP)).isZero();
    }

    @Test
    void what_a_waiting_visitor_causes_is_counted_apart() {
        Tally.answering(true);
        db.sql(NOTHING_CHANGES).update();
        Tally.answering(false);
        db.sql(NOTHING_CHANGES).update();
        assertThat(tally.commits(Moment.ANSWER)).isEqualTo(1);
        assertThat(tally.commits(Moment.FOLLOW_UP)).isEqualTo(1);
    }

    @Test
    void the_management_port_tells_the_counts_and_nothing_else() throws Exception {
        db.sql("select 1").query(Integer.class).single();
        var management = new ManagementPort(0, tally);
        management.start();
        try (var client = HttpClient.newHttpClient()) {
            var metrics = client.send(request(management, "/metrics"), BodyHandlers.ofString());
            assertThat(metrics.body()).contains("mukhtalif_statements_total{moment=\"follow-up\"} 1");
            assertThat(client.send(request(management, "/"), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            management.stop();
        }
    }

    private static HttpRequest request(ManagementPort management, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + management.port() + path))
                .build();
    }
}
