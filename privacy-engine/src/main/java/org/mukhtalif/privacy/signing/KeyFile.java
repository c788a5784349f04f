package org.mukhtalif.privacy.signing;

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
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Set;

/// A key pair as a file of two lines in base64, the secret (PKCS #8) and the public key (X.509), readable by its
/// owner only.
record KeyFile(Path file) {

    private static final String OWNER_ONLY = "rw-------";

    SigningKey readOrMake() {
        try {
            if (!Files.exists(file)) make();
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key %s can not be read or written".formatted(file), e);
        }
    }

    private SigningKey read() throws IOException {
        var others = Set.copyOf(PosixFilePermissions.fromString("---rwxrwx"));
        if (Files.getPosixFilePermissions(file).stream().anyMatch(others::contains))
            throw new IllegalStateException(
                    "The signing key %s can be read by others than its owner. Run: chmod 600 %s".formatted(file, file));
        var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            var keys = KeyFactory.getInstance("Ed25519");
            var decoder = Base64.getDecoder();
            return new SigningKey(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))),
                    keys.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))));
        } catch (GeneralSecurityException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The file %s does not hold a signing key; bring back the one that was there".formatted(file), e);
        }
    }

    /// Written aside, made durable, then linked to its name: of two who make it at once, one key is kept.
    private void make() throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
        var aside = Files.createTempFile(file.getParent(), ".making-", null, owner);
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            var lines = ByteBuffer.wrap(newPair().getBytes(StandardCharsets.US_ASCII));
            while (lines.hasRemaining()) channel.write(lines);
            channel.force(true);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // Somebody else made it at the same time; theirs is the key.
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static String newPair() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoder = Base64.getEncoder();
            return "%s%n%s%n"
                    .formatted(
                            encoder.encodeToString(pair.getPrivate().getEncoded()),
                            encoder.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is not available in this Java", e);
        }
    }
}
