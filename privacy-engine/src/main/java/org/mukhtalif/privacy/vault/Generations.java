package org.mukhtalif.privacy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The steps by which one generation of keys follows another, as the keyring's database takes them.
@Repository
class Generations {

    /// Any number; it only has to be the same on all nodes.
    private static final long ROTATION = 0x6d756b68;

    private final DataSource source;
    private final JdbcClient db;
    private final Epochs epochs;

    Generations(@Qualifier("keyring") DataSource source, @Qualifier("keyring") JdbcClient db, Epochs epochs) {
        this.source = source;
        this.db = db;
        this.epochs = epochs;
    }

    /// Held by the one process that changes epochs, until it is closed or its process ends.
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /// The right to change epochs; nothing, if another process has it.
    Optional<Turn> turn() {
        try {
            var connection = source.getConnection();
            if (asked(connection, "select pg_try_advisory_lock(%d)".formatted(ROTATION)))
                return Optional.of(() -> end(connection));
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw failed("The keyring can not be asked whose turn it is", e);
        }
    }

    /// Makes the next epoch's key and lets everybody write into both from here on.
    ///
    /// @return the number of the next epoch: never one that was used before, and of the other table
    long prepare(long current) {
        long highest = db.sql("select max(number) from keyring.epoch")
                .query(Long.class)
                .single();
        long next = (highest - current) % 2 == 0 ? highest + 1 : highest + 2;
        empty(next);
        epochs.begin(next);
        db.sql("delete from keyring.erased_meanwhile").update();
        db.sql("update keyring.epoch set successor = :next where number = :current and not closed")
                .param("next", next)
                .param("current", current)
                .update();
        return next;
    }

    /// Writes what lives on into the next generation. Keys made meanwhile are there already; those destroyed
    /// meanwhile are taken out before anybody can see them.
    ///
    /// @param again what becomes of each row: subject, case, class, wrapped key, time, with tabs between
    /// @return how many keys were written
    long write(long current, long next, UnaryOperator<byte[]> again) {
        var rows =
                "copy (select subject, case_id, retention_class, wrapped, made_at from %s where epoch = %d and not twin "
                                .formatted(WrappedKeys.generation(current), current)
                        + "order by subject, case_id, retention_class) to stdout";
        var into = "copy %s (subject, case_id, retention_class, wrapped, made_at, epoch, twin) from stdin"
                .formatted(WrappedKeys.generation(next));
        try (var reading = source.getConnection();
                var writing = source.getConnection()) {
            writing.setAutoCommit(false);
            try {
                var out = reading.unwrap(PGConnection.class).getCopyAPI().copyOut(rows);
                var in = writing.unwrap(PGConnection.class).getCopyAPI().copyIn(into);
                for (var row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
                    var written = again.apply(row);
                    in.writeToCopy(written, 0, written.length);
                }
                long keys = in.endCopy();
                takeOutWhatDied(writing, current, next);
                writing.commit();
                return keys;
            } finally {
                writing.rollback();
                writing.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed("Generation %d of the keyring could not be written".formatted(next), e);
        }
    }

    /// Writes an epoch's generation into a file.
    GenerationCopy copy(long epoch, Path file) {
        try (var connection = source.getConnection()) {
            return GenerationCopy.write(connection, epoch, epochs.wrappedKeyOf(epoch), file);
        } catch (SQLException e) {
            throw failed("Generation %d of the keyring could not be read".formatted(epoch), e);
        } catch (IOException e) {
            throw new UncheckedIOException("A copy of the keyring can not be written to " + file, e);
        }
    }

    /// Ends an epoch: from here on its successor is the current one. Waits for those who write in it.
    void close(long epoch) {
        db.sql("update keyring.epoch set closed = true, successor = null where number = :epoch")
                .param("epoch", epoch)
                .update();
    }

    /// Lets a successor go that never became current.
    void abandon(long current, long successor) {
        db.sql("update keyring.epoch set successor = null where number = :current")
                .param("current", current)
                .update();
        close(successor);
        empty(successor);
    }

    /// Epochs that are over, and whose rows and key should be gone.
    List<Long> closed() {
        return db.sql("select number from keyring.epoch where closed order by number")
                .query((row, _) -> row.getLong("number"))
                .list();
    }

    /// Takes away what is left of an epoch that is over. Its number stays known while it is the highest.
    void drop(long epoch, long current) {
        if ((epoch - current) % 2 != 0) empty(epoch);
        if (epoch < current)
            db.sql("delete from keyring.epoch where number = :epoch and closed")
                    .param("epoch", epoch)
                    .update();
    }

    long keysOf(long epoch) {
        return db.sql("select count(*) from %s where epoch = :epoch".formatted(WrappedKeys.generation(epoch)))
                .param("epoch", epoch)
                .query(Long.class)
                .single();
    }

    private void empty(long epoch) {
        db.sql("truncate table " + WrappedKeys.generation(epoch)).update();
    }

    /// The lock on the epoch's row waits for every erasure that is under way; a later one sees the new rows itself.
    private static void takeOutWhatDied(Connection writing, long current, long next) throws SQLException {
        try (var statement = writing.createStatement()) {
            statement.execute("update keyring.epoch set closed = false where number = " + current);
            statement.execute("""
                    delete from %s n
                     using keyring.erased_meanwhile e
                     where n.subject = e.subject
                       and n.case_id = e.case_id
                       and not exists (select 1
                                         from %s o
                                        where o.subject = n.subject
                                          and o.case_id = n.case_id
                                          and o.retention_class = n.retention_class)
                    """.formatted(WrappedKeys.generation(next), WrappedKeys.generation(current)));
            statement.execute("delete from keyring.erased_meanwhile");
        }
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void end(Connection connection) {
        try (connection) {
            asked(connection, "select pg_advisory_unlock(%d)".formatted(ROTATION));
        } catch (SQLException e) {
            throw failed("The turn to change epochs could not be given back", e);
        }
    }

    private static IllegalStateException failed(String what, SQLException e) {
        return new IllegalStateException(what, e);
    }
}
