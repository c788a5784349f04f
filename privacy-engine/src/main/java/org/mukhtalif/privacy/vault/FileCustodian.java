package org.mukhtalif.privacy.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Keeps keys as files that only their owner can read, in a directory outside data and backups. As firm as that
/// directory: whoever copied it has the keys.
@Component
class FileCustodian implements Custodian {

    private static final int KEY_BYTES = 32;

    private final Path directory;

    FileCustodian(@Qualifier("custodian") Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<SecretKey> find(String name) {
        var file = fileOf(name);
        if (!Files.exists(file)) return Optional.empty();
        try {
            refuseIfOthersCanRead(file);
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY_BYTES) throw notAKey(file);
            return Optional.of(new SecretKeySpec(key, "AES"));
        } catch (IllegalArgumentException e) {
            throw notAKey(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s can not be read".formatted(file), e);
        }
    }

    @Override
    public SecretKey findOrMake(String name) {
        return find(name).orElseGet(() -> {
            make(name);
            return find(name).orElseThrow();
        });
    }

    @Override
    public String whereabouts(String name) {
        return fileOf(name).toString();
    }

    /// Written aside, made durable, then linked to its name: a crash leaves a whole key or none, and of two who make
    /// the same key one wins.
    private void make(String name) {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var aside = Files.createTempFile(directory, ".making-", null, onlyOwner);
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                var line = ByteBuffer.wrap((HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.US_ASCII));
                while (line.hasRemaining()) channel.write(line);
                channel.force(true);
                Files.createLink(fileOf(name), aside);
            } catch (FileAlreadyExistsException _) {
                // Somebody else made it at the same time; theirs is the key.
            } finally {
                Files.deleteIfExists(aside);
            }
            try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
                entries.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s can not be written".formatted(fileOf(name)), e);
        }
    }

    private Path fileOf(String name) {
        return directory.resolve(name + ".key");
    }

    private static void refuseIfOthersCanRead(Path file) throws IOException {
        var others = Set.copyOf(PosixFilePermissions.fromString("---rwxrwx"));
        if (Files.getPosixFilePermissions(file).stream().anyMatch(others::contains))
            throw new IllegalStateException(
                    "The key file %s can be read by others than its owner. Run: chmod 600 %s".formatted(file, file));
    }

    private static IllegalStateException notAKey(Path file) {
        return new IllegalStateException(
                "The file %s does not hold a key: 64 hexadecimal digits are expected".formatted(file));
    }
}
