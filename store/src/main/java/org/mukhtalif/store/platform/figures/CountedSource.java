package org.mukhtalif.store.platform.figures;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.ConcurrentLruCache;

/// A pool whose statements and durable commits are counted. A statement counts when it is prepared, for each is
/// prepared for one sending; a commit counts as durable when its transaction wrote.
public final class CountedSource extends DelegatingDataSource implements AutoCloseable {

    private static final Pattern WRITES =
            Pattern.compile("\\b(insert\\s+into|update|delete\\s+from|truncate)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCKS_ONLY =
            Pattern.compile("\\bfor\\s+(no\\s+key\\s+)?update\\b", Pattern.CASE_INSENSITIVE);

    /// By a statement's text. A checkout sends the same thirty texts as the one before it.
    private static final ConcurrentLruCache<String, Boolean> WRITING =
            new ConcurrentLruCache<>(1000, CountedSource::writes);

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
                case "prepareStatement" -> sent(arguments);
                case "commit" -> ended(true);
                case "rollback" -> ended(arguments != null && arguments.length > 0);
                default -> {}
            }
            return answer;
        }

        private void sent(Object @Nullable [] arguments) throws SQLException {
            tally.statement();
            if (arguments == null || !(arguments[0] instanceof String sql) || !WRITING.get(sql)) return;
            if (connection.getAutoCommit()) tally.commit();
            else wrote = true;
        }

        private void ended(boolean committed) {
            if (wrote && committed) tally.commit();
            wrote = false;
        }
    }
}
