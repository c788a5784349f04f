package org.mukhtalif.privacy.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/// A whole generation of the keyring in one file: wrapped keys, recognition digests, and the epoch's key as the
/// custodian wrapped it. Without the custodian it opens nothing. The first line says what it is, the last how
/// much it holds and the SHA-256 of all before; a file without the last line is not a copy.
///
/// @param epoch under whose key everything here is wrapped
/// @param wrappedEpochKey what only the custodian unwraps
/// @param keys how many there are
/// @param digests by how many a person is recognised
@SuppressWarnings("ArrayRecordComponent") // known by its file; never compared
record GenerationCopy(Path file, long epoch, byte[] wrappedEpochKey, long keys, long digests) {

    private static final String FIRST = "mukhtalif keyring copy 1";

    static String name(long epoch) {
        return "generation-%d.copy".formatted(epoch);
    }

    /// Writes what the keyring holds of this epoch, all of one moment, aside and then under its name.
    static GenerationCopy write(Connection keyring, long epoch, byte[] wrappedEpochKey, Path file)
            throws IOException, SQLException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        Files.createFile(aside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        keyring.setAutoCommit(false);
        keyring.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var hash = sha256();
        long keys;
        long digests;
        try (var out = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16)) {
            var first = "%s\t%d\t%s\n".formatted(FIRST, epoch, HexFormat.of().formatHex(wrappedEpochKey));
            put(first.getBytes(US_ASCII), out, hash);
            keys = rows(keyring, "k\t", keysOf(epoch), out, hash);
            rows(keyring, "i\t", "select field, wrapped from recognition.index_key", out, hash);
            digests = rows(keyring, "d\t", "select field, digest, subject from recognition.digest", out, hash);
            out.write(last(keys, digests, hash).concat("\n").getBytes(US_ASCII));
        } finally {
            keyring.rollback();
            keyring.setAutoCommit(true);
            keyring.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new GenerationCopy(file, epoch, wrappedEpochKey, keys, digests);
    }

    /// Reads a copy from its first to its last line and checks that it is whole.
    ///
    /// @param row is given each line in between: a letter (as in [JournalLine]), a tab, the columns of a row
    /// @throws IOException if it is not a copy, is cut off or was altered
    static GenerationCopy read(Path file, Consumer<String> row) throws IOException {
        var hash = sha256();
        try (var lines = Files.newBufferedReader(file, US_ASCII)) {
            var first = String.valueOf(lines.readLine());
            var head = head(file, first);
            add(first, hash);
            long keys = 0;
            long digests = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("end\t")) {
                    if (!line.equals(last(keys, digests, hash)))
                        throw new IOException(file + " was altered: its last line does not fit");
                    return new GenerationCopy(file, head.epoch(), head.wrappedEpochKey(), keys, digests);
                }
                add(line, hash);
                if (line.charAt(0) == 'k') keys++;
                if (line.charAt(0) == 'd') digests++;
                row.accept(line);
            }
            throw new IOException(file + " is cut off: its last line is missing");
        }
    }

    /// Only the first line of a copy: of which epoch it is, with no word on what it holds.
    static GenerationCopy headOf(Path file) throws IOException {
        try (var lines = Files.newBufferedReader(file, US_ASCII)) {
            return head(file, String.valueOf(lines.readLine()));
        }
    }

    private static GenerationCopy head(Path file, String first) throws IOException {
        var parts = first.split("\t", -1);
        if (parts.length != 3 || !parts[0].equals(FIRST)) throw new IOException(file + " is not a copy of a keyring");
        return new GenerationCopy(file, Long.parseLong(parts[1]), HexFormat.of().parseHex(parts[2]), 0, 0);
    }

    private static String keysOf(long epoch) {
        return "select subject, case_id, retention_class, wrapped, made_at from %s where epoch = %d"
                .formatted(WrappedKeys.generation(epoch), epoch);
    }

    private static long rows(Connection keyring, String letter, String query, OutputStream out, MessageDigest hash)
            throws IOException, SQLException {
        var copy = keyring.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout");
        var prefix = letter.getBytes(US_ASCII);
        long count = 0;
        for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            put(prefix, out, hash);
            put(row, out, hash);
            count++;
        }
        return count;
    }

    private static void put(byte[] bytes, OutputStream out, MessageDigest hash) throws IOException {
        out.write(bytes);
        hash.update(bytes);
    }

    private static void add(String line, MessageDigest hash) {
        hash.update(line.getBytes(US_ASCII));
        hash.update((byte) '\n');
    }

    private static String last(long keys, long digests, MessageDigest hash) {
        return "end\t%d\t%d\t%s".formatted(keys, digests, HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available in this Java", e);
        }
    }
}
