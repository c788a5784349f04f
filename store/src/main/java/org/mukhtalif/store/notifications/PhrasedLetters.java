package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Letters made of the store's own phrases, a subject, numbered paragraphs and one link.
@Component
class PhrasedLetters {

    private final Vocabulary vocabulary;
    private final LetterLinks links;
    private final TradeNames names;

    PhrasedLetters(Vocabulary vocabulary, LetterLinks links, TradeNames names) {
        this.vocabulary = vocabulary;
        this.links = links;
        this.names = names;
    }

    /// The letter, or nothing when what it is about is gone.
    Optional<Letter> write(Waiting message) {
        var words = vocabulary.in(message.language());
        var store = names.in(message.language());
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
