package org.mukhtalif.privacy.custody;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.cipher.AesGcm;

/// Keeps keys as files that only their owner can read, in a directory outside data and backups. As firm as that
/// directory: whoever copied it has the keys.
class FileCustodian implements Custodian {

    private static final int KEY_BYTES = 32;

    private final Path directory;

    FileCustodian(Path directory) {
        this.directory = directory;
    }

    @Override
    public byte[] wrap(String name, byte[] key) {
        if (find(name).isEmpty()) make(name);
        try {
            return find(name).orElseThrow().encrypt(key, name.getBytes(US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not wrap a key", e);
        }
    }

    @Override
    public Optional<byte[]> unwrap(String name, byte[] wrapped) {
        return find(name).map(aead -> {
            try {
                return aead.decrypt(wrapped, name.getBytes(US_ASCII));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("%s is another key".formatted(fileOf(name)), e);
            }
        });
    }

    /// Overwritten before it is removed. Some file systems and disks keep what was overwritten; a custodian that
    /// promises more is a module or a service.
    @Override
    public void destroy(String name) {
        var file = fileOf(name);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate((int) channel.size()));
            channel.force(true);
            Files.delete(file);
            settle();
        } catch (NoSuchFileException _) {
            // It was destroyed before.
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s can not be destroyed".formatted(file), e);
        }
    }

    @Override
    public String whereabouts(String name) {
        return fileOf(name).toString();
    }

    @Override
    public Firmness firmness() {
        return Firmness.FILE;
    }

    private Optional<Aead> find(String name) {
        var file = fileOf(name);
        try {
            refuseIfOthersCanRead(file);
            var key = HexFormat.of().parseHex(Files.readString(file).strip());
            if (key.length != KEY_BYTES) throw notAKey(file);
            return Optional.of(AesGcm.of(key));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw notAKey(file);
        } catch (IOException e) {
            throw new CustodianUnreachable("The key file %s can not be read".formatted(file), e);
        }
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
                var line = ByteBuffer.wrap((HexFormat.of().formatHex(key) + "\n").getBytes(US_ASCII));
                while (line.hasRemaining()) channel.write(line);
                channel.force(true);
                Files.createLink(fileOf(name), aside);
            } catch (FileAlreadyExistsException _) {
                // Somebody else made it at the same time; theirs is the key.
            } finally {
                Files.deleteIfExists(aside);
            }
            settle();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file %s can not be written".formatted(fileOf(name)), e);
        }
    }

    private void settle() throws IOException {
        try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
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
