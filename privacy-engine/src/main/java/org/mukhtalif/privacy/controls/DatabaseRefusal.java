package org.mukhtalif.privacy.controls;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/// What a probe hopes for: that the database itself says no.
public final class DatabaseRefusal {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private DatabaseRefusal() {}

    /// Whether the database refuses this attempt because the role lacks the privilege. Write attempts so that they
    /// would change nothing if they were let through.
    public static boolean meets(Runnable attempt) {
        try {
            attempt.run();
            return false;
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause
                    && INSUFFICIENT_PRIVILEGE.equals(cause.getSQLState())) return true;
            throw e;
        }
    }
}
