package org.mukhtalif.store.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.accounts.AccountCreation;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.platform.database.TestClusters;
import org.mukhtalif.store.ui.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class Sending_a_message {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    AccountCreation creation;

    @Autowired
    Outbox outbox;

    @Autowired
    OpenedAddresses addresses;

    @Autowired
    LetterWriter writer;

    @Autowired
    Envelopes envelopes;

    @Autowired
    Erasure erasure;

    @Autowired
    Consents consents;

    @Autowired
    NewsletterRows newsletters;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final String number = UUID.randomUUID().toString().substring(0, 13);
    private final String mail = "sara-" + number + "@mail.example";
    private final String hudasMail = "huda-" + number + "@mail.example";
    private SignedIn sara;
    private SignedIn huda;

    @BeforeEach
    void openAccounts() {
        sara = anAccount(mail, "سارة-" + number);
        huda = anAccount(hudasMail, "هدى-" + number);
    }

    @Test
    void by_smtp_it_arrives_as_text_and_as_a_page_in_her_language() throws Exception {
        dispatch(smtp(SERVER.getSmtp().getPort())).send(List.of(waiting(MessageKind.RECOVERY, Language.ARABIC)));
        var arrived = arrivedFor(mail);
        assertThat(arrived.getSubject()).isEqualTo("استعادة حسابك في متجر مختلف");
        assertThat(text(arrived)).contains("dir=\"rtl\"").contains("/recovery/");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void an_english_reader_gets_it_in_english() throws Exception {
        dispatch(smtp(SERVER.getSmtp().getPort())).send(List.of(waiting(MessageKind.RECOVERED, Language.ENGLISH)));
        var arrived = arrivedFor(mail);
        assertThat(arrived.getSubject()).isEqualTo("Your account has a new password");
        assertThat(text(arrived)).contains("dir=\"ltr\"").contains("/en/recovery");
    }

    @Test
    void while_the_mail_server_is_away_it_waits_and_then_goes_with_the_same_id() throws Exception {
        var message = kept(waiting(MessageKind.RECOVERY, Language.ARABIC));
        // A port that is taken, so that nobody else is lent it, and where nobody listens.
        try (var away = new Socket()) {
            away.bind(new InetSocketAddress("127.0.0.1", 0));
            dispatch(smtp(away.getLocalPort())).send(List.of(message));
        }
        assertThat(isWaiting(message)).isTrue();
        dispatch(smtp(SERVER.getSmtp().getPort())).send(List.of(message));
        assertThat(isWaiting(message)).isFalse();
        assertThat(arrivedFor(mail).getMessageID()).contains(message.messageId().toString());
    }

    @Test
    void nothing_of_hers_waits_in_the_outbox() {
        kept(waiting(MessageKind.RECOVERY, Language.ARABIC));
        var rows = db.sql("select string_agg(o::text, ' ') from notifications.outbox o")
                .query(String.class)
                .single();
        assertThat(rows).doesNotContain(number, "mail.example", "/recovery/");
    }

    @Test
    void an_erased_person_gets_no_message_any_more() {
        var message = kept(waiting(MessageKind.RECOVERY, Language.ARABIC));
        erasure.eraseEverything(sara.subject());
        assertThat(isWaiting(message)).isFalse();
        dispatch(smtp(SERVER.getSmtp().getPort())).send(List.of(message));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void who_takes_back_her_consent_while_the_batch_is_on_its_way_gets_no_news() throws Exception {
        consents.give(sara.subject(), Purpose.NEWSLETTER, Way.PAGE);
        consents.give(huda.subject(), Purpose.NEWSLETTER, Way.PAGE);
        var news = Long.toString(newsletters.add(
                new Bilingual("وصل التمر", "Dates are here"), new Bilingual("سكري.", "Sukkari."), Instant.now()));

        dispatch(andThen(() -> consents.withdraw(huda.subject(), Purpose.NEWSLETTER, Way.PAGE)))
                .send(List.of(
                        kept(waiting(MessageKind.NEWSLETTER, sara, news)),
                        kept(waiting(MessageKind.NEWSLETTER, huda, news))));

        assertThat(arrivedFor(mail).getSubject()).isEqualTo("وصل التمر");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void who_is_erased_while_the_batch_is_on_its_way_gets_no_message() throws Exception {
        dispatch(andThen(() -> erasure.eraseEverything(huda.subject())))
                .send(List.of(
                        kept(waiting(MessageKind.RECOVERED, sara, "1")),
                        kept(waiting(MessageKind.RECOVERED, huda, "1"))));

        assertThat(arrivedFor(mail).getSubject()).isNotBlank();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void without_a_mail_server_it_is_left_in_a_file_that_only_the_owner_reads() throws Exception {
        var message = waiting(MessageKind.RECOVERED, Language.ARABIC);
        outbox.add(message);
        new Postbox(mail).newestOf(1);
        try (var files = Files.list(TestClusters.mailFolder())) {
            var file = files.filter(
                            each -> each.toString().contains(message.messageId().toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.getPosixFilePermissions(file))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThat(file.getFileName().toString()).doesNotContain(number);
        }
    }

    private SignedIn anAccount(String address, String name) {
        var created = creation.create(
                Role.SHOPPER,
                Map.of(
                        PersonalField.EMAIL, new PersonalText(address),
                        PersonalField.USER_NAME, new PersonalText(name),
                        PersonalField.PASSWORD, new PersonalText("نخلة طويلة قرب البئر القديمة")));
        return ((AccountCreation.Created.Done) created).holder();
    }

    /// The mail server, beside which something happens as soon as it has taken a letter.
    private static Post andThen(Runnable something) {
        var post = smtp(SERVER.getSmtp().getPort());
        return message -> {
            post.send(message);
            something.run();
        };
    }

    private static Waiting waiting(MessageKind kind, SignedIn reader, String reference) {
        return Waiting.fresh(kind, reader.subject(), CaseId.ACCOUNT, reference, Language.ARABIC);
    }

    private Waiting waiting(MessageKind kind, Language language) {
        var fresh = Waiting.fresh(
                kind, sara.subject(), CaseId.ACCOUNT, sara.account().toString(), language);
        return new Waiting(fresh.messageId(), kind, fresh.subject(), fresh.caseId(), fresh.reference(), language, 1);
    }

    /// In the outbox, but not due yet, so that the store's own worker leaves it alone.
    private Waiting kept(Waiting message) {
        transaction.executeWithoutResult(_ -> {
            outbox.add(message);
            outbox.tryAgain(message, java.time.Duration.ofHours(1));
        });
        return message;
    }

    private boolean isWaiting(Waiting message) {
        return db.sql("select exists (select 1 from notifications.outbox o where o.message_id = :id)")
                .param("id", message.messageId())
                .query(Boolean.class)
                .single();
    }

    private Dispatch dispatch(Post post) {
        return new Dispatch(outbox, addresses, writer, envelopes, post);
    }

    private static Post smtp(int port) {
        return new PostBySmtp(new MailSettings("127.0.0.1", port, "store@mukhtalif.example", null, null));
    }

    private static MimeMessage arrivedFor(String address) throws Exception {
        for (var message : SERVER.getReceivedMessages())
            if (message.getAllRecipients()[0].toString().equals(address)) return message;
        throw new AssertionError("Nothing arrived");
    }

    private static String text(jakarta.mail.Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart parts))
            return part.getContent().toString();
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) all.append(text(parts.getBodyPart(i)));
        return all.toString();
    }
}
