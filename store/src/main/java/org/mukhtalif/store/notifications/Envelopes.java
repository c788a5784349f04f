package org.mukhtalif.store.notifications;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Puts a letter into the form of an e-mail: plain text and HTML, with an id that stays the same at every attempt.
@Component
class Envelopes {

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

    MimeMessage around(Letter letter, PersonalText to, Waiting message) throws Exception {
        var mail = new WithOwnId("<%s@%s>".formatted(message.messageId(), store.host()));
        var parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        parts.setFrom(new InternetAddress(settings.from(), letter.sender(), StandardCharsets.UTF_8.name()));
        parts.setTo(new InternetAddress(to.reveal(), true));
        parts.setSubject(letter.subject());
        parts.setSentDate(Date.from(clock.instant()));
        parts.setText(letter.plain(), html(letter));
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

    private String html(Letter letter) {
        var page = new StringOutput();
        templates.render("notifications/letter.jte", letter, page);
        return page.toString();
    }

    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
