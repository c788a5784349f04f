package org.mukhtalif.privacy.vault;

import java.util.List;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.DatabaseRefusal;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The store's own connection tries to read the vault and the book.
@Component
class StoreCannotReadVault implements Control {

    private static final List<String> ATTEMPTS = List.of(
            "select count(*) from vault.sealed_value where false",
            "select count(*) from accesslog.entry where false",
            "select count(*) from accesslog.subject_entry where false");

    private final JdbcClient store;

    /// @param store the connection that is not the engine's: the one without a qualifier
    StoreCannotReadVault(JdbcClient store) {
        this.store = store;
    }

    @Override
    public String key() {
        return "store-cannot-read-vault";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var let = ATTEMPTS.stream()
                .filter(attempt -> !DatabaseRefusal.meets(
                        () -> store.sql(attempt).query(Long.class).single()))
                .toList();
        return ProofResult.heldIf(let.isEmpty(), "the store's role is let through: " + let);
    }

    @Override
    public Sabotage sabotage() {
        return ground -> {
            var owner = ground.dataAsOwner();
            var role = store.sql("select current_user").query(String.class).single();
            owner.sql("grant usage on schema vault to " + role).update();
            owner.sql("grant select on vault.sealed_value to " + role).update();
            return () -> {
                owner.sql("revoke select on vault.sealed_value from " + role).update();
                owner.sql("revoke usage on schema vault from " + role).update();
            };
        };
    }
}
