package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes a message in its reader's language. What a link needs to be secret is made here and now.
@Component
class LetterWriter {

    private final Vocabulary vocabulary;
    private final LetterLinks links;
    private final NewsletterWriter newsletters;
    private final Map<Language, String> tradeNames;

    LetterWriter(
            Vocabulary vocabulary,
            LetterLinks links,
            NewsletterWriter newsletters,
            @Value("${mukhtalif.trade-name-ar}") String arabic,
            @Value("${mukhtalif.trade-name-en}") String english) {
        this.vocabulary = vocabulary;
        this.links = links;
        this.newsletters = newsletters;
        this.tradeNames = Map.of(Language.ARABIC, arabic, Language.ENGLISH, english);
    }

    /// The letter, or nothing when what it is about is gone.
    Optional<Letter> write(Waiting message) {
        if (message.kind() == MessageKind.NEWSLETTER) return newsletters.write(message);
        var words = vocabulary.in(message.language());
        var store = String.valueOf(tradeNames.get(message.language()));
        var key = message.kind().key();
        return links.leadingTo(message)
                .map(address -> new Letter(
                        words.lang(),
                        store,
                        words.of(key + ".subject", message.reference(), store),
                        paragraphs(words, key, message.reference(), store),
                        new Letter.Step(words.of(key + ".step"), address),
                        words.of(message.kind().closing(), "", store)));
    }

    private static List<String> paragraphs(Words words, String key, String reference, String store) {
        var paragraphs = new ArrayList<String>();
        for (int number = 1; words.has(key + "." + number); number++)
            paragraphs.add(words.of(key + "." + number, reference, store));
        return paragraphs;
    }
}
