package org.mukhtalif.store.platform.settings;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// PostgreSQL servers of your own, and the pools. Without addresses the store starts two of its own. Engine and owner
/// work in the database of `store-db.url`, the keyring's owner in that of `keyring-db.url`.
@ConfigurationProperties("mukhtalif")
public record DatabaseSettings(
        @DefaultValue Access storeDb,
        @DefaultValue Access engineDb,
        @DefaultValue Access keyringDb,
        @DefaultValue Access ownerDb,
        @DefaultValue Access keyringOwnerDb,
        @DefaultValue("10") int poolSize,
        @DefaultValue("3s") Duration poolTimeout) {

    public DatabaseSettings {
        Checks.between("mukhtalif.pool-size", poolSize, 2, 200);
        Checks.between("mukhtalif.pool-timeout", poolTimeout.toMillis(), 250, 60_000);
        if (storeDb.isGiven() != keyringDb.isGiven())
            throw new IllegalArgumentException(
                    "Give mukhtalif.store-db.url and mukhtalif.keyring-db.url together, or none of them");
        if (storeDb.isGiven()
                && !Stream.of(storeDb, engineDb, keyringDb, ownerDb, keyringOwnerDb)
                        .allMatch(Access::hasUser))
            throw new IllegalArgumentException("External databases need a user each: mukhtalif.store-db.user, "
                    + "mukhtalif.engine-db.user, mukhtalif.keyring-db.user, and for migrations mukhtalif.owner-db.user "
                    + "and mukhtalif.keyring-owner-db.user");
        if (storeDb.isGiven() && Objects.equals(storeDb.url(), keyringDb.url()))
            throw new IllegalArgumentException("mukhtalif.keyring-db.url is the store's own database. "
                    + "The keyring needs a server of its own, or a copy of the data holds the keys");
    }

    public boolean areExternal() {
        return storeDb.isGiven();
    }

    /// How one role reaches its database. Prints without the password.
    public record Access(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        public boolean isGiven() {
            return url != null && !url.isBlank();
        }

        boolean hasUser() {
            return user != null && !user.isBlank();
        }

        @Override
        public String toString() {
            return user + "@" + url;
        }
    }
}
