package org.mukhtalif.store.platform.figures;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A pool whose statements and durable commits are counted. A commit counts as durable when its transaction wrote.
public final class CountedSource extends DelegatingDataSource implements AutoCloseable {

    private static final Pattern WRITES =
            Pattern.compile("\\b(insert\\s+into|update|delete\\s+from|truncate)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCKS_ONLY =
            Pattern.compile("\\bfor\\s+(no\\s+key\\s+)?update\\b", Pattern.CASE_INSENSITIVE);

    private final Tally tally;

    public CountedSource(DataSource source, Tally tally) {
        super(source);
        this.tally = tally;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Counted(connection));
    }

    /// Closes the pool behind it.
    @Override
    public void close() throws Exception {
        if (getTargetDataSource() instanceof AutoCloseable pool) pool.close();
    }

    private static boolean writes(String sql) {
        return WRITES.matcher(LOCKS_ONLY.matcher(sql).replaceAll("")).find();
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
        }
    }

    /// One connection: notes whether the open transaction wrote.
    private final class Counted implements InvocationHandler {

        private final Connection connection;
        private boolean wrote;

        Counted(Connection connection) {
            this.connection = connection;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            var answer = call(connection, method, arguments);
            switch (method.getName()) {
                case "commit" -> ended(true);
                case "rollback" -> ended(arguments != null && arguments.length > 0);
                default -> {}
            }
            return answer instanceof PreparedStatement statement
                            && arguments != null
                            && arguments[0] instanceof String sql
                    ? counted(statement, sql)
                    : answer;
        }

        private void ended(boolean committed) {
            if (wrote && committed) tally.commit();
            wrote = false;
        }

        private PreparedStatement counted(PreparedStatement statement, String sql) {
            var isWriting = writes(sql);
            return (PreparedStatement) Proxy.newProxyInstance(
                    PreparedStatement.class.getClassLoader(),
                    new Class<?>[] {PreparedStatement.class},
                    (_, method, arguments) -> {
                        var answer = call(statement, method, arguments);
                        if (method.getName().startsWith("execute")) sent(isWriting);
                        return answer;
                    });
        }

        private void sent(boolean isWriting) throws SQLException {
            tally.statement();
            if (!isWriting) return;
            if (connection.getAutoCommit()) tally.commit();
            else wrote = true;
        }
    }
}
