package org.mukhtalif.store;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mukhtalif.store.platform.database.TestClusters;

/// What came by mail for one address: reads the mail folder of the store under test.
public final class Postbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /// Whatever was read of any box. A letter that lies there never changes, and by the end of a run thousands do.
    private static final Map<Path, Mail> READ = new ConcurrentHashMap<>();

    private final String address;

    public Postbox(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }

    /// Waits until so many messages are there, and gives the newest.
    public Mail newestOf(int count) {
        return await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(50))
                .until(this::all, mails -> mails.size() >= count)
                .getLast();
    }

    /// What has arrived until now, in order.
    public List<Mail> all() {
        try (var files = Files.list(TestClusters.mailFolder())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(file -> READ.computeIfAbsent(file, Postbox::read))
                    .filter(mail -> mail.to().equals(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Mail(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    message.getMessageID(),
                    text(message));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part) throws Exception {
        if (part.isMimeType("text/plain")) return part.getContent().toString();
        if (part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) {
                var found = text(parts.getBodyPart(i));
                if (!found.isEmpty()) return found;
            }
        return "";
    }

    /// One message, as its reader sees it.
    public record Mail(String to, String subject, String id, String text) {

        /// The first link in it.
        public String link() {
            var matcher = LINK.matcher(text);
            if (!matcher.find()) throw new AssertionError("No link in the mail: " + subject);
            return matcher.group();
        }

        /// The last part of the link: its secret.
        public String token() {
            return link().substring(link().lastIndexOf('/') + 1);
        }
    }
}
