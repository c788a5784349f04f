package org.mukhtalif.store.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.mukhtalif.store.platform.CannotStart;
import org.mukhtalif.store.platform.PrivateFolder;

/// A folder with a backup of the data. Its list names every file with size and SHA-256; a folder without the
/// list, or that does not fit it, is no backup.
public record BackupFolder(Path path) {

    /// The list's name.
    public static final String LIST = "backup.list";

    private static final String FIRST = "mukhtalif backup 1 postgresql " + PostgresBinaries.MAJOR_VERSION;

    public BackupFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// Whether a folder is a backup of the data or lies inside one.
    public static boolean holds(Path folder) {
        for (var each = folder.toAbsolutePath().normalize(); each != null; each = each.getParent())
            if (Files.exists(each.resolve(LIST))) return true;
        return false;
    }

    /// Makes the folder.
    ///
    /// @throws CannotStart if there is something in it
    void begin() {
        try {
            PrivateFolder.make(path);
            try (var entries = Files.list(path)) {
                if (entries.findAny().isPresent()) throw new CannotStart("backup.not-empty", path);
            }
        } catch (IOException e) {
            throw PrivateFolder.cannotWrite(path, e);
        }
    }

    /// Writes the list: from here on it is a backup.
    int complete() throws IOException {
        var files = files();
        var lines = new StringBuilder(FIRST).append('\n');
        for (var file : files) lines.append(line(file)).append('\n');
        lines.append("end ").append(files.size()).append('\n');
        Files.writeString(path.resolve(LIST), lines, UTF_8);
        return files.size();
    }

    /// @throws CannotStart if this is no backup, is of another PostgreSQL, or was damaged; it names the file
    void verify() {
        try {
            if (!Files.exists(path.resolve(LIST))) throw new CannotStart("restore.no-backup", path);
            var lines = Files.readAllLines(path.resolve(LIST), UTF_8);
            if (!lines.getFirst().equals(FIRST)) throw new CannotStart("restore.other-version", path, FIRST);
            var files = files();
            if (!lines.getLast().equals("end " + files.size())) throw new CannotStart("restore.damaged", path, LIST);
            for (int i = 0; i < files.size(); i++)
                if (!lines.get(i + 1).equals(line(files.get(i))))
                    throw new CannotStart("restore.damaged", path, path.relativize(files.get(i)));
        } catch (IOException e) {
            throw new CannotStart(e, "restore.no-backup", path);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(path)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals(LIST))
                    .sorted()
                    .toList());
        }
    }

    private String line(Path file) throws IOException {
        return "%d %s %s".formatted(Files.size(file), sha256(file), path.relativize(file));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available in this Java", e);
        }
    }
}
