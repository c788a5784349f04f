package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Puts a copy of a generation into a keyring that is empty, all or nothing: first the copy, then what the
/// journal tells of the time after it.
record CopyLoading(Connection keyring) {

    static CopyLoading into(Connection keyring) {
        return new CopyLoading(keyring);
    }

    void load(Path file, long epoch) throws IOException, SQLException {
        keyring.setAutoCommit(false);
        try {
            var head = GenerationCopy.headOf(file);
            try (var begun = keyring.prepareStatement(
                    "insert into keyring.epoch (number, began_at, wrapped, closed) values (?, ?, ?, false)")) {
                begun.setLong(1, epoch);
                begun.setTimestamp(
                        2, Timestamp.from(Files.getLastModifiedTime(file).toInstant()));
                begun.setBytes(3, head.wrappedEpochKey());
                begun.executeUpdate();
            }
            try (var sections = new Sections(keyring, epoch)) {
                GenerationCopy.read(file, sections::put);
            }
            replay(file.resolveSibling("generation-%d.log".formatted(epoch)), epoch);
            keyring.commit();
        } finally {
            keyring.rollback();
            keyring.setAutoCommit(true);
        }
    }

    private void replay(Path log, long epoch) throws IOException, SQLException {
        if (!Files.exists(log)) return;
        try (var lines = Files.newBufferedReader(log, US_ASCII)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var read = JournalLine.read(line);
                if (read.isPresent()) replay(read.get(), WrappedKeys.generation(epoch), epoch);
            }
        }
    }

    private void replay(JournalLine line, String generation, long epoch) throws SQLException {
        var columns = line.columns();
        switch (line.act()) {
            case 'k' -> run("""
                    insert into %s (subject, case_id, retention_class, wrapped, made_at, epoch, twin)
                    values (cast(? as uuid), ?, ?, decode(substr(?, 4), 'hex'), cast(? as timestamptz), %d, false)
                        on conflict (subject, case_id, retention_class) do update set wrapped = excluded.wrapped
                    """.formatted(generation, epoch), columns);
            case 'x' ->
                run("delete from %s where subject = cast(? as uuid) and case_id = ?".formatted(generation), columns);
            case 'i' -> run("""
                    insert into recognition.index_key (field, wrapped)
                    values (?, decode(substr(?, 4), 'hex'))
                        on conflict (field) do nothing
                    """, columns);
            case 'd' -> run("""
                    insert into recognition.digest (field, digest, subject)
                    values (?, decode(substr(?, 4), 'hex'), cast(? as uuid))
                        on conflict (field, digest) do nothing
                    """, columns);
            case 'f' -> run("delete from recognition.digest where subject = cast(? as uuid) and field = ?", columns);
            case 'F' -> run("delete from recognition.digest where subject = cast(? as uuid)", columns);
            default -> throw new SQLException("The journal holds a line of an unknown sort");
        }
    }

    private void run(String sql, List<String> columns) throws SQLException {
        try (var statement = keyring.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) statement.setString(i + 1, columns.get(i));
            statement.executeUpdate();
        }
    }

    /// The rows of a copy on their way into three tables, one after the other, as they stand in the file.
    private static final class Sections implements AutoCloseable {

        private final Connection keyring;
        private final long epoch;
        private @Nullable CopyIn open;
        private char letter;

        Sections(Connection keyring, long epoch) {
            this.keyring = keyring;
            this.epoch = epoch;
        }

        void put(String line) {
            try {
                if (open == null || line.charAt(0) != letter) open(line.charAt(0));
                var row = line.substring(2) + (letter == 'k' ? "\t" + epoch + "\tf\n" : "\n");
                var bytes = row.getBytes(US_ASCII);
                requireNonNull(open).writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IllegalStateException("A row of the copy does not fit the keyring", e);
            }
        }

        private void open(char section) throws SQLException {
            close();
            letter = section;
            open = keyring.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            switch (section) {
                                case 'k' ->
                                    "copy %s (subject, case_id, retention_class, wrapped, made_at, epoch, twin) from stdin"
                                            .formatted(WrappedKeys.generation(epoch));
                                case 'i' -> "copy recognition.index_key (field, wrapped) from stdin";
                                case 'd' -> "copy recognition.digest (field, digest, subject) from stdin";
                                default -> throw new SQLException("The copy holds rows of an unknown sort");
                            });
        }

        @Override
        public void close() throws SQLException {
            if (open != null) open.endCopy();
            open = null;
        }
    }
}
