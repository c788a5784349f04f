package org.mukhtalif.store.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Encoding_a_letter {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    Envelopes envelopes;

    @Autowired
    Clock clock;

    @Test
    void a_mail_server_that_takes_seven_bits_only_can_carry_it() throws Exception {
        var smtp = new PostBySmtp(
                new MailSettings("127.0.0.1", SERVER.getSmtp().getPort(), "store@mukhtalif.example", null, null));
        smtp.send(around(saying("وصل طلبك."), smtp));
        assertThat(written(SERVER.getReceivedMessages()[0])).matches("\\A\\p{ASCII}+\\z");
    }

    @Test
    void in_the_mail_folder_its_words_can_be_read_as_they_are(@TempDir Path folder) throws Exception {
        var post = new PostIntoFolder(folder, clock);
        var letter = saying("وصل طلبك.");
        post.send(around(letter, post));
        try (var files = Files.list(folder)) {
            assertThat(Files.readString(files.findFirst().orElseThrow()))
                    .contains(letter.plain())
                    .contains("<html lang=\"ar\" dir=\"rtl\">");
        }
    }

    @Test
    void no_line_is_longer_than_mail_may_have_it(@TempDir Path folder) throws Exception {
        var line = "زخرفة ".repeat(120).strip();
        var mail = written(around(saying(line), new PostIntoFolder(folder, clock)));
        assertThat(mail.lines()).allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 998);
        var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
        var parts = (Multipart) new MimeMessage(Session.getInstance(new Properties()), bytes).getContent();
        for (int part = 0; part < parts.getCount(); part++)
            assertThat(parts.getBodyPart(part).getContent().toString()).contains(line);
    }

    private MimeMessage around(Letter letter, Post post) throws Exception {
        return envelopes.around(letter, new PersonalText("sara@mail.example"), UUID.randomUUID(), post.textEncoding());
    }

    private static Letter saying(String paragraph) {
        return new Letter("ar", "متجر مختلف", "خبر", List.of(paragraph), null, "وصلتك هذه الرسالة من المتجر.");
    }

    private static String written(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
