package org.mukhtalif.store.notifications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.ui.Vocabulary;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Letters made of the store's own phrases, a subject, numbered paragraphs and one link.
@Component
class PhrasedLetters {

    private final Vocabulary vocabulary;
    private final LetterLinks links;
    private final TradeNames names;
    private final GoodsOfParcels goods;

    PhrasedLetters(Vocabulary vocabulary, LetterLinks links, TradeNames names, GoodsOfParcels goods) {
        this.vocabulary = vocabulary;
        this.links = links;
        this.names = names;
        this.goods = goods;
    }

    /// Their letters; missing are those about something that is gone.
    Map<Waiting, Letter> write(List<Waiting> messages) {
        var letters = new HashMap<Waiting, Letter>();
        links.leadingTo(messages)
                .forEach((message, address) ->
                        letters.put(message, letter(message, address).listing(goods.of(message))));
        return letters;
    }

    private Letter letter(Waiting message, String address) {
        var words = vocabulary.in(message.language());
        var store = names.in(message.language());
        var key = message.kind().key();
        return new Letter(
                words.lang(),
                store,
                words.of(key + ".subject", message.named(), store),
                paragraphs(words, key, message.named(), store),
                new Letter.Step(words.of(key + ".step"), address),
                words.of(message.kind().closing(), "", store));
    }

    private static List<String> paragraphs(Words words, String key, String reference, String store) {
        var paragraphs = new ArrayList<String>();
        for (int number = 1; words.has(key + "." + number); number++)
            paragraphs.add(words.of(key + "." + number, reference, store));
        return paragraphs;
    }
}
