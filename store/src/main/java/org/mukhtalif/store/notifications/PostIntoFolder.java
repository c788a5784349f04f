package org.mukhtalif.store.notifications;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;

/// Leaves each message as a file that only the owner can read: for a demonstration, and for a store whose mail server
/// is not set yet. The name says when and which, never to whom.
class PostIntoFolder implements Post {

    /// Nothing on the way to a folder that takes seven bits only; and whoever opens the file can read it.
    private static final String AS_IT_IS = "8bit";

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern NOT_OF_A_NAME = Pattern.compile("@.*|[^A-Za-z0-9-]");
    private static final Set<StandardOpenOption> ANEW =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final Clock clock;

    PostIntoFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void send(MimeMessage message) throws Exception {
        var text = new ByteArrayOutputStream();
        message.writeTo(text);
        var id = NOT_OF_A_NAME.matcher(message.getMessageID()).replaceAll("");
        var file = folder.resolve(WHEN.format(clock.instant()) + "-" + id + ".eml");
        var part = folder.resolve(file.getFileName() + ".part");
        try (var channel = FileChannel.open(part, ANEW, OWNER_ONLY)) {
            channel.write(java.nio.ByteBuffer.wrap(text.toByteArray()));
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String textEncoding() {
        return AS_IT_IS;
    }
}
