package org.mukhtalif.store.notifications;

import java.time.Clock;
import java.util.List;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.stereotype.Component;

/// Writes the certificate of a destruction. It counts, and names nothing that was destroyed.
@Component
class Certificates {

    private final Vocabulary vocabulary;
    private final TradeNames names;
    private final StoreAddress store;
    private final Clock clock;

    Certificates(Vocabulary vocabulary, TradeNames names, StoreAddress store, Clock clock) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.store = store;
        this.clock = clock;
    }

    Letter write(Destroyed destroyed, Language language) {
        var words = vocabulary.in(language);
        var name = names.in(language);
        return new Letter(
                words.lang(),
                name,
                words.of("notifications.certificate.subject", "", name),
                List.of(
                        words.of("notifications.certificate.1", words.dateTime(clock.instant()), name),
                        words.of("notifications.certificate.values", words.number(destroyed.values())),
                        words.of("notifications.certificate.keys", words.number(destroyed.keys())),
                        words.of("notifications.certificate.cases", words.number(destroyed.cases())),
                        words.of("notifications.certificate.2")),
                new Letter.Step(words.of("notifications.certificate.step"), store.link(language.path("/privacy"))),
                words.of("notifications.certificate.closing", "", name));
    }
}
