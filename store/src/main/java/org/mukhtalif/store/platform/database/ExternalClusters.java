package org.mukhtalif.store.platform.database;

import static java.util.Objects.requireNonNull;

import org.mukhtalif.store.platform.settings.DatabaseSettings;

/// PostgreSQL servers that somebody else runs; the store only connects.
record ExternalClusters(DatabaseSettings settings) implements Clusters {

    @Override
    public Cluster data() {
        return new Cluster(address(settings.storeDb()), login(settings.ownerDb()));
    }

    @Override
    public Cluster keyring() {
        return new Cluster(address(settings.keyringDb()), login(settings.keyringOwnerDb()));
    }

    @Override
    public Login store() {
        return login(settings.storeDb());
    }

    @Override
    public Login engine() {
        return login(settings.engineDb());
    }

    @Override
    public Login keyringUser() {
        return login(settings.keyringDb());
    }

    @Override
    public boolean areOurs() {
        return true;
    }

    @Override
    public void close() {}

    private static String address(DatabaseSettings.Access access) {
        return requireNonNull(access.url());
    }

    private static Login login(DatabaseSettings.Access access) {
        return new Login(
                requireNonNull(access.user(), "A database user is missing"),
                access.password() == null ? "" : access.password());
    }
}
