package org.mukhtalif.store.platform.facts;

import org.mukhtalif.privacy.controls.Guard;
import org.springframework.boot.SpringBootVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which software protects the data, by product and major version: asked of the running system, not written down.
/// Exact versions are of use to attackers only, so they are not printed.
@Component
@Guard
class MeasuredSoftware {

    private final JdbcClient db;
    private final String measured;

    MeasuredSoftware(JdbcClient db) {
        this.db = db;
        this.measured = now();
    }

    /// Measures again.
    String now() {
        var postgres = db.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        return "Java %d، PostgreSQL %d، Spring Boot %s، Tink"
                .formatted(Runtime.version().feature(), postgres, major(SpringBootVersion.getVersion()));
    }

    String in(boolean arabic) {
        return arabic ? measured : measured.replace('،', ',');
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
