package org.mukhtalif.privacy.custody;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Secrets of an installation that are the same at every start, such as what signs its checkpoints. Each lies
/// wrapped by the custodian in a file beside its keys: whoever has the file without the custodian has nothing.
@Component
public class KeptSecrets {

    private static final int SECRET_BYTES = 32;

    private final Custodian custodian;
    private final Path directory;

    KeptSecrets(Custodian custodian, @Qualifier("custodian") Path directory) {
        this.custodian = custodian;
        this.directory = directory;
    }

    /// Those in a folder, where no engine runs.
    public static KeptSecrets at(Custodian custodian, Path directory) {
        return new KeptSecrets(custodian, directory);
    }

    /// The 32 bytes of this name, made durably if there were none. When two ask at once, both get the same.
    ///
    /// @throws IllegalStateException if the custodian no longer has what wrapped it
    public byte[] named(String name) {
        var file = directory.resolve(name + ".wrapped");
        try {
            if (!Files.exists(file)) make(name, file);
            return custodian
                    .unwrap(name, Files.readAllBytes(file))
                    .orElseThrow(() -> CustodianUnreachable.without(
                            "%s is missing; bring it back".formatted(custodian.whereabouts(name))));
        } catch (IOException e) {
            throw new CustodianUnreachable("The secret %s can not be kept".formatted(file), e);
        }
    }

    private void make(String name, Path file) throws IOException {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(directory, ".making-", null, onlyOwner);
        try {
            Files.write(aside, custodian.wrap(name, secret));
            try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // Somebody else made it at the same time; theirs is the secret.
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
