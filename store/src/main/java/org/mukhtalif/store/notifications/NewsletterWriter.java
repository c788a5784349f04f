package org.mukhtalif.store.notifications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.privacy.consent.WithdrawalLinks;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the news for one reader, in both languages under each other, for nobody has told us in which she reads. The
/// link that ends her consent is made here and lies nowhere else.
@Component
class NewsletterWriter {

    private final NewsletterRows newsletters;
    private final WithdrawalLinks links;
    private final StoreAddress store;
    private final Vocabulary vocabulary;
    private final String tradeName;

    NewsletterWriter(
            NewsletterRows newsletters,
            WithdrawalLinks links,
            StoreAddress store,
            Vocabulary vocabulary,
            @Value("${mukhtalif.trade-name-ar}") String tradeName) {
        this.newsletters = newsletters;
        this.links = links;
        this.store = store;
        this.vocabulary = vocabulary;
        this.tradeName = tradeName;
    }

    /// The letter, or nothing when the news is gone.
    Optional<Letter> write(Waiting message) {
        var words = vocabulary.in(Language.ARABIC);
        var english = vocabulary.in(Language.ENGLISH);
        return newsletters.find(Long.parseLong(message.reference())).map(news -> {
            var end = "/consents/"
                    + links.issue(message.subject(), Purpose.NEWSLETTER).value();
            return new Letter(
                    words.lang(),
                    tradeName,
                    news.subject().ar(),
                    Stream.concat(
                                    paragraphs(news.text().ar()),
                                    Stream.concat(
                                            Stream.of(news.subject().en()),
                                            paragraphs(news.text().en())))
                            .toList(),
                    List.of(),
                    new Letter.Step(words.of("notifications.newsletter.step"), store.link("/")),
                    words.of(message.kind().closing(), "", tradeName) + "\n"
                            + english.of(message.kind().closing(), "", tradeName),
                    new Letter.Step(
                            words.of("notifications.newsletter.end") + " / "
                                    + english.of("notifications.newsletter.end"),
                            store.link(end)),
                    null);
        });
    }

    private static Stream<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
