package org.mukhtalif.store.notifications;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.stereotype.Component;

/// Puts a letter into the form of an e-mail: plain text and HTML, with an id that stays the same at every attempt.
@Component
class Envelopes {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /// In characters, none of which takes more than three bytes. RFC 5322 lets a line have 998 bytes (section 2.1.1).
    private static final int LONGEST_LINE = 332;

    /// One for all: making one searches the whole class path.
    private static final Session SESSION = Session.getInstance(new Properties());

    private final TemplateEngine templates;
    private final StoreAddress store;
    private final MailSettings settings;
    private final Clock clock;

    Envelopes(TemplateEngine templates, StoreAddress store, MailSettings settings, Clock clock) {
        this.templates = templates;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param encoding the Content-Transfer-Encoding of its texts, as [Post#textEncoding()] says
    MimeMessage around(Letter letter, PersonalText to, UUID messageId, String encoding) throws Exception {
        var mail = new WithOwnId("<%s@%s>".formatted(messageId, store.host()));
        mail.setFrom(new InternetAddress(settings.from(), letter.sender(), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to.reveal(), true));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setContent(new MimeMultipart(
                "alternative", text(letter.plain(), "plain", encoding), text(html(letter), "html", encoding)));
        mail.setHeader("Content-Language", letter.language());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (letter.end() != null) {
            // RFC 8058: the mail program's own button ends the consent, without a page.
            mail.setHeader("List-Unsubscribe", "<" + letter.end().address() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart text(String text, String kind, String encoding) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", hasLongLine(text) ? Post.FOR_ANY_SERVER : encoding);
        return part;
    }

    private static boolean hasLongLine(String text) {
        return text.lines().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    private String html(Letter letter) {
        var page = new StringOutput();
        templates.render("notifications/letter.jte", letter, page);
        return page.toString();
    }

    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
