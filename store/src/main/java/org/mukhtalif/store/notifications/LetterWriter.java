package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes a message in its reader's language. What a link needs to be secret is made here and now.
@Component
class LetterWriter {

    private final Vocabulary vocabulary;
    private final LetterLinks links;
    private final NewsletterWriter newsletters;
    private final Checkpoints checkpoints;
    private final TransactionTemplate transaction;
    private final Map<Language, String> tradeNames;

    LetterWriter(
            Vocabulary vocabulary,
            LetterLinks links,
            NewsletterWriter newsletters,
            Checkpoints checkpoints,
            TransactionTemplate transaction,
            @Value("${mukhtalif.trade-name-ar}") String arabic,
            @Value("${mukhtalif.trade-name-en}") String english) {
        this.vocabulary = vocabulary;
        this.links = links;
        this.newsletters = newsletters;
        this.checkpoints = checkpoints;
        this.transaction = transaction;
        this.tradeNames = Map.of(Language.ARABIC, arabic, Language.ENGLISH, english);
    }

    /// Their letters, the links in them made by one commit; missing are those about something that is gone.
    Map<Waiting, Letter> write(List<Waiting> messages) {
        var letters = new HashMap<Waiting, Letter>();
        transaction.executeWithoutResult(_ -> messages.forEach(message ->
                write(message).ifPresent(letter -> letters.put(message, checkpoints.printedOn(letter, message)))));
        return letters;
    }

    private Optional<Letter> write(Waiting message) {
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
