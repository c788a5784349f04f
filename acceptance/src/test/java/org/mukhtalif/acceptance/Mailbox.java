package org.mukhtalif.acceptance;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The folder into which a shop without a mail server lays its messages, read as the person at that address would.
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;

    Mailbox(Path folder) {
        this.folder = folder;
    }

    /// The first link with this path fragment in a message to this address; waits until it has arrived.
    String awaitLink(String address, String pathFragment) {
        var link = Pattern.compile("https?://[^\\s\"<>]*" + Pattern.quote(pathFragment) + "[^\\s\"<>]*");
        var limit = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limit)) {
            var found = newestTextTo(address, link);
            if (found.isPresent()) return found.get();
            LockSupport.parkNanos(200_000_000);
        }
        throw new AssertionError("No message with a link to " + pathFragment + " arrived");
    }

    /// The messages to this address as a mail program shows them, the oldest first.
    List<String> pagesTo(String address) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((one, other) -> Long.compare(
                            one.toFile().lastModified(), other.toFile().lastModified()))
                    .map(file -> textTo(address, file))
                    .flatMap(Optional::stream)
                    .map(text -> text.substring(Math.max(0, text.indexOf("<!"))))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Optional<String> newestTextTo(String address, Pattern link) {
        if (!Files.isDirectory(folder)) return Optional.empty();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((one, other) -> Long.compare(
                            other.toFile().lastModified(), one.toFile().lastModified()))
                    .map(file -> textTo(address, file))
                    .flatMap(Optional::stream)
                    .map(link::matcher)
                    .filter(matcher -> matcher.find())
                    .map(matcher -> matcher.group().replace("&amp;", "&"))
                    .findFirst();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Optional<String> textTo(String address, Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            boolean isHers = Arrays.toString(message.getAllRecipients()).contains(address);
            return isHers ? Optional.of(text(message)) : Optional.empty();
        } catch (IOException | MessagingException halfWritten) {
            return Optional.empty();
        }
    }

    private static String text(Part part) throws IOException, MessagingException {
        if (!(part.getContent() instanceof Multipart parts)) return String.valueOf(part.getContent());
        var text = new StringBuilder();
        for (int index = 0; index < parts.getCount(); index++)
            text.append(text(parts.getBodyPart(index))).append('\n');
        return text.toString();
    }
}
