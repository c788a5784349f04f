package org.mukhtalif.store.platform.database;

/// The names of the roles. Migrations receive the three restricted ones as `${store}`, `${engine}` and `${keyring}`.
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "mukhtalif_owner";
    static final String STORE = "mukhtalif_store";
    static final String ENGINE = "mukhtalif_engine";
    static final String KEYRING_OWNER = "mukhtalif_keyring_owner";
    static final String KEYRING = "mukhtalif_keyring";

    private Roles() {}
}
