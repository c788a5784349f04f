package org.mukhtalif.store.platform.database;

import java.util.List;
import org.springframework.jdbc.core.SqlParameter;

/// A write whose outcome nobody waits for.
///
/// @param sql one statement, with a question mark for each parameter
record HeldWrite(String sql, List<SqlParameter> parameters, List<Object> values) {

    static final HeldWrite COMMIT = new HeldWrite("commit", List.of(), List.of());

    boolean isLike(HeldWrite other) {
        return sql.equals(other.sql);
    }
}
