package org.mukhtalif.store.notifications;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Hands messages to the operator's mail server. With a user name it signs in, and then only over TLS.
class PostBySmtp implements Post {

    private static final String TEN_SECONDS = "10000";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    PostBySmtp(MailSettings settings) {
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.timeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.writetimeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.mime.allowutf8", "true");
        if (settings.user() == null) return;
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
    }

    @Override
    public void send(MimeMessage message) {
        sender.send(message);
    }
}
