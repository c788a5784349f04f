package org.mukhtalif.store.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.platform.CannotStart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Reaching_the_databases {

    @Autowired
    JdbcClient store;

    @Autowired
    @Qualifier("engine")
    JdbcClient engine;

    @Autowired
    @Qualifier("keyring")
    JdbcClient keyring;

    @Autowired
    Clusters clusters;

    @Test
    void each_room_works_in_a_role_of_its_own() {
        assertThat(roleOf(store)).isEqualTo("mukhtalif_store");
        assertThat(roleOf(engine)).isEqualTo("mukhtalif_engine");
        assertThat(roleOf(keyring)).isEqualTo("mukhtalif_keyring");
    }

    @Test
    void the_keyring_lives_in_another_cluster() {
        assertThat(clusters.keyring().url()).isNotEqualTo(clusters.data().url());
        assertThat(identifierOf(keyring)).isNotEqualTo(identifierOf(store));
    }

    @Test
    void a_superuser_is_refused() throws Exception {
        try (var connection = clusters.data().asOwner()) {
            assertThat(connection.isValid(1)).isTrue();
        }
        var superuser = TestClusters.superuser();
        assertThatThrownBy(() -> new Pools(Duration.ofSeconds(3), false)
                        .open("store", clusters.data().url(), superuser, 1))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("database.superuser");
    }

    @Test
    void a_server_that_forgets_commits_is_refused() {
        assertThatThrownBy(() -> new Pools(Duration.ofSeconds(3), true)
                        .open("store", clusters.data().url(), clusters.store(), 1))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("database.forgets");
    }

    private static String roleOf(JdbcClient db) {
        return db.sql("select current_user").query(String.class).single();
    }

    private static String identifierOf(JdbcClient db) {
        return db.sql("select inet_server_port()").query(String.class).single();
    }
}
