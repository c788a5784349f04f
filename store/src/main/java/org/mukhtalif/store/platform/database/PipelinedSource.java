package org.mukhtalif.store.platform.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A pool whose connections can hold writes back and send them together: each unwraps to a [PipelinedConnection].
final class PipelinedSource extends DelegatingDataSource implements AutoCloseable {

    PipelinedSource(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                PipelinedSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new PipelinedConnection(super.getConnection()));
    }

    /// Closes the pool behind it.
    @Override
    public void close() throws Exception {
        if (getTargetDataSource() instanceof AutoCloseable pool) pool.close();
    }
}
