package org.mukhtalif.store.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One connection that holds writes back. They are sent before whatever else is sent, in their order, so that a
/// transaction always reads what it wrote; with a commit they go in the same message, and if one of them fails
/// PostgreSQL does not come to the commit.
final class PipelinedConnection implements InvocationHandler {

    /// What sends nothing, and so leaves held what is held.
    private static final Set<String> SENDS_NOTHING = Set.of(
            "getAutoCommit",
            "isClosed",
            "isReadOnly",
            "getHoldability",
            "getWarnings",
            "clearWarnings",
            "isWrapperFor",
            "hashCode",
            "equals",
            "toString");

    private static final int MOST_HELD = 200;

    private final Connection connection;
    private final List<HeldWrite> held = new ArrayList<>();

    PipelinedConnection(Connection connection) {
        this.connection = connection;
    }

    /// Sends this write before anything else that is sent, and at the latest with the commit; outside a transaction at
    /// once.
    ///
    /// @throws SQLException if it was sent at once and failed; else whatever it is sent with throws
    void hold(HeldWrite write) throws SQLException {
        held.add(write);
        if (held.size() == MOST_HELD || connection.getAutoCommit()) send();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        var name = method.getName();
        if (name.equals("unwrap") && arguments != null && arguments[0] == PipelinedConnection.class) return this;
        if (!held.isEmpty() && !SENDS_NOTHING.contains(name)) beforeCalling(method);
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    private void beforeCalling(Method method) throws SQLException {
        switch (method.getName()) {
            case "commit" -> {
                held.add(HeldWrite.COMMIT);
                send();
            }
            case "rollback" -> {
                if (method.getParameterCount() == 0) held.clear();
                else send();
            }
            case "close", "abort" -> held.clear();
            default -> send();
        }
    }

    private void send() throws SQLException {
        var writes = List.copyOf(held);
        held.clear();
        new WritesInMessages(connection).send(writes);
    }
}
