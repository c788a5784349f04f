package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Writes a message in its reader's language. What a link needs to be secret is made here and now.
@Component
class LetterWriter {

    private final Vocabulary vocabulary;
    private final LetterLinks links;

    LetterWriter(Vocabulary vocabulary, LetterLinks links) {
        this.vocabulary = vocabulary;
        this.links = links;
    }

    /// The letter, or nothing when what it is about is gone.
    Optional<Letter> write(Waiting message) {
        var words = vocabulary.in(message.language());
        var key = message.kind().key();
        return links.leadingTo(message)
                .map(address -> new Letter(
                        words.lang(),
                        words.of("ui.shop.name"),
                        words.of(key + ".subject", message.reference()),
                        paragraphs(words, key, message.reference()),
                        new Letter.Step(words.of(key + ".step"), address),
                        words.of("notifications.closing." + (message.kind().isAboutAnOrder() ? "order" : "account"))));
    }

    private static List<String> paragraphs(Words words, String key, String reference) {
        var paragraphs = new ArrayList<String>();
        for (int number = 1; words.has(key + "." + number); number++)
            paragraphs.add(words.of(key + "." + number, reference));
        return paragraphs;
    }
}
