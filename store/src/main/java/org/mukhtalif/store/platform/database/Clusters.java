package org.mukhtalif.store.platform.database;

/// The store's two clusters and the roles that work in them: `data` for the store's and the engine's schemas, `keyring`
/// for keys and recognition indexes, because one cluster has one write-ahead log, and a copy of it would hold the keys.
interface Clusters extends AutoCloseable {

    Cluster data();

    Cluster keyring();

    Login store();

    Login engine();

    Login keyringUser();

    /// Whether this process may migrate and change them; false for a command beside a running store.
    boolean areOurs();

    /// Ends what was started here; an external server is left alone.
    @Override
    void close();
}
