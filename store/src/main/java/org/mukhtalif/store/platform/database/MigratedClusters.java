package org.mukhtalif.store.platform.database;

/// Clusters whose schemas are up to date; what needs tables asks for these.
record MigratedClusters(Clusters clusters) {}
