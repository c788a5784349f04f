package org.mukhtalif.privacy.accesslog;

import java.util.List;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.DatabaseRefusal;
import org.mukhtalif.privacy.controls.Pace;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.controls.Sabotage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The engine's own connection tries to change and to delete lines of the book. Each attempt is about no line at all,
/// so that it harms nothing if the wall has fallen.
@Component
class BookIsAppendOnly implements Control {

    private static final List<String> ATTEMPTS =
            List.of("update accesslog.entry set leaf = leaf where false", "delete from accesslog.entry where false");

    private final JdbcClient db;

    BookIsAppendOnly(@Qualifier("engine") JdbcClient db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "book-is-append-only";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_FEW_MINUTES;
    }

    @Override
    public ProofResult probe() {
        var let = ATTEMPTS.stream()
                .filter(attempt -> !DatabaseRefusal.meets(() -> db.sql(attempt).update()))
                .toList();
        return ProofResult.heldIf(
                let.isEmpty() && !mayTruncate(), "the engine's role may rewrite accesslog.entry: " + let);
    }

    @Override
    public Sabotage sabotage() {
        return ground -> {
            var owner = ground.dataAsOwner();
            var role = db.sql("select current_user").query(String.class).single();
            owner.sql("grant update on accesslog.entry to " + role).update();
            return () ->
                    owner.sql("revoke update on accesslog.entry from " + role).update();
        };
    }

    private boolean mayTruncate() {
        return db.sql("select has_table_privilege('accesslog.entry', 'truncate')")
                .query(Boolean.class)
                .single();
    }
}
