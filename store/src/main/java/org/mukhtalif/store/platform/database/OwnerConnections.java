package org.mukhtalif.store.platform.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/// Connections of those who own all objects, for a drill that pulls walls down. They exist in a drill only, and reach
/// nothing but clusters that this process started in its own directory.
@Component
@ConditionalOnBooleanProperty("mukhtalif.drill")
public class OwnerConnections {

    private final Clusters clusters;

    OwnerConnections(MigratedClusters migrated) {
        this.clusters = migrated.clusters();
        if (!(clusters instanceof EmbeddedClusters) || !clusters.areOurs())
            throw new IllegalStateException("A drill breaks only a store of its own, in a directory of its own");
    }

    public JdbcClient data() {
        return to(clusters.data());
    }

    public JdbcClient keyring() {
        return to(clusters.keyring());
    }

    private static JdbcClient to(Cluster cluster) {
        var owner = cluster.owner();
        return JdbcClient.create(new DriverManagerDataSource(cluster.url(), owner.role(), owner.password()));
    }
}
