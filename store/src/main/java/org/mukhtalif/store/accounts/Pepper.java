package org.mukhtalif.store.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// 32 random bytes that every password hash needs and that no copy of a database holds. They lie with the custodian,
/// in a file that only the owner can read.
@Component
class Pepper {

    private static final int BYTES = 32;

    private final byte[] bytes;

    Pepper(@Qualifier("custodian") Path custodian, JdbcClient db) {
        var file = custodian.resolve("pepper");
        this.bytes = Files.exists(file) ? read(file) : make(file, db);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] read(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length == BYTES) return bytes;
            throw new IllegalStateException(
                    "%s has %d bytes instead of %d. Put the custodian's copy back; a new one would lock everybody out."
                            .formatted(file, bytes.length, BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("The pepper %s cannot be read".formatted(file), e);
        }
    }

    private static byte[] make(Path file, JdbcClient db) {
        if (db.sql("select exists (select 1 from accounts.account)")
                .query(Boolean.class)
                .single())
            throw new IllegalStateException(
                    "%s is missing, but there are accounts whose passwords need it. Put the custodian's copy back."
                            .formatted(file));
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        write(file, bytes);
        return bytes;
    }

    private static void write(Path file, byte[] bytes) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(file.getParent());
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(file, options, ownerOnly)) {
                channel.write(java.nio.ByteBuffer.wrap(bytes));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The pepper %s cannot be written".formatted(file), e);
        }
    }
}
