package org.mukhtalif.store.platform.database;

import static java.util.stream.Collectors.joining;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.PreparedStatementCreatorFactory;

/// Sends writes in as few messages as keep their order. Different ones become one statement, which PostgreSQL's driver
/// takes apart again, and whose plans the connection keeps; the same one many times in a row becomes a batch, so that
/// its plan is kept once however many there are.
final class WritesInMessages {

    private static final int MANY = 4;

    private final Connection connection;

    WritesInMessages(Connection connection) {
        this.connection = connection;
    }

    void send(List<HeldWrite> writes) throws SQLException {
        var different = new ArrayList<HeldWrite>();
        for (int from = 0, to; from < writes.size(); from = to) {
            to = endOfRun(writes, from);
            var run = writes.subList(from, to);
            if (run.size() < MANY) different.addAll(run);
            else {
                sendTogether(different);
                different.clear();
                sendBatch(run);
            }
        }
        sendTogether(different);
    }

    private static int endOfRun(List<HeldWrite> writes, int from) {
        int to = from + 1;
        while (to < writes.size() && writes.get(to).isLike(writes.get(from))) to++;
        return to;
    }

    private void sendTogether(List<HeldWrite> writes) throws SQLException {
        if (writes.isEmpty()) return;
        var sql = writes.stream().map(HeldWrite::sql).collect(joining(";\n"));
        var parameters =
                writes.stream().flatMap(write -> write.parameters().stream()).toList();
        var values = new ArrayList<Object>();
        writes.forEach(write -> values.addAll(write.values()));
        try (var statement = new PreparedStatementCreatorFactory(sql, parameters)
                .newPreparedStatementCreator(values)
                .createPreparedStatement(connection)) {
            statement.execute();
        }
    }

    private void sendBatch(List<HeldWrite> alike) throws SQLException {
        var first = alike.getFirst();
        var factory = new PreparedStatementCreatorFactory(first.sql(), first.parameters());
        try (var statement = connection.prepareStatement(first.sql())) {
            for (var write : alike) {
                factory.newPreparedStatementSetter(write.values()).setValues(statement);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (BatchUpdateException failed) {
            throw failed.getNextException() == null ? failed : failed.getNextException();
        }
    }
}
