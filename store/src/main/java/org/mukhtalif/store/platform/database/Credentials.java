package org.mukhtalif.store.platform.database;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;

/// Passwords and ports of the embedded clusters, made once and kept in a file that only its owner can read.
final class Credentials {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties entries = new Properties();

    private Credentials(Path file) {
        this.file = file;
    }

    static Credentials in(DataDirectory directory) {
        var credentials = new Credentials(directory.resolve("credentials.properties"));
        credentials.read();
        return credentials;
    }

    synchronized Login login(String role) {
        return new Login(role, remembered(role + ".password", Credentials::newPassword));
    }

    /// The port of a cluster; the same at each start unless somebody else has taken it.
    synchronized int port(String cluster) {
        return Integer.parseInt(remembered(cluster + ".port", Credentials::freePort));
    }

    synchronized int anotherPort(String cluster) {
        entries.remove(cluster + ".port");
        return port(cluster);
    }

    /// Writes the passwords of these roles into another file, for a backup.
    synchronized void copy(List<String> roles, Path into) throws IOException {
        var some = new Properties();
        roles.forEach(role -> some.setProperty(role + ".password", login(role).password()));
        Files.createFile(into, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(into)) {
            some.store(writer, "Of the databases in this backup.");
        }
    }

    /// Takes over the passwords of a backup: its databases know no others.
    synchronized void adopt(Path backup) throws IOException {
        try (var reader = Files.newBufferedReader(backup)) {
            entries.load(reader);
        }
        write();
    }

    private String remembered(String key, java.util.function.Supplier<String> invention) {
        var known = entries.getProperty(key);
        if (known != null) return known;
        var invented = invention.get();
        entries.setProperty(key, invented);
        write();
        return invented;
    }

    private static String newPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String freePort() {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new CannotStart(e, "postgres.no-port");
        }
    }

    private void read() {
        if (!Files.exists(file)) return;
        try (var reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        } catch (IOException e) {
            throw new CannotStart(e, "data.not-readable", file);
        }
    }

    /// Written beside and moved over, so that a crash leaves the old file or the new one, never half of one.
    private void write() {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(beside)) {
                entries.store(writer, "Made by the store for its own databases. Keep it with the data directory.");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(file, e);
        }
    }
}
