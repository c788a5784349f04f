package org.mukhtalif.store.platform.health;

import org.mukhtalif.privacy.publication.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether shoppers may be sent here: started (so migrated), both clusters writable, and a
/// policy published that binds.
@Component
class Readiness {

    private static final Logger log = LoggerFactory.getLogger(Readiness.class);

    private final ApplicationAvailability availability;
    private final Publication publication;
    private final JdbcClient store;
    private final JdbcClient keyring;

    Readiness(
            ApplicationAvailability availability,
            Publication publication,
            JdbcClient store,
            @Qualifier("keyring") JdbcClient keyring) {
        this.publication = publication;
        this.availability = availability;
        this.store = store;
        this.keyring = keyring;
    }

    boolean isReady() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                && isWritable(store)
                && isWritable(keyring)
                && publication.isPublished();
    }

    /// A standby answers, but takes no orders.
    private static boolean isWritable(JdbcClient db) {
        try {
            return !db.sql("select pg_is_in_recovery()").query(Boolean.class).single();
        } catch (DataAccessException e) {
            log.warn("A database does not answer: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
