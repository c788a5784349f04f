package org.mukhtalif.store.notifications;

import org.mukhtalif.privacy.accesslog.BookKeeping;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.stereotype.Component;

/// Prints the access log's newest checkpoint on letters about orders. Whoever keeps the letter can show later that
/// nothing was taken out of the log since.
@Component
class Checkpoints {

    private final BookKeeping book;
    private final Vocabulary vocabulary;

    Checkpoints(BookKeeping book, Vocabulary vocabulary) {
        this.book = book;
        this.vocabulary = vocabulary;
    }

    Letter printedOn(Letter letter, Waiting message) {
        if (!message.caseId().kind().equals("order")) return letter;
        var words = vocabulary.in(message.language());
        return book.newest()
                .map(note -> letter.printing(new Letter.Checkpoint(words.of("notifications.checkpoint"), note)))
                .orElse(letter);
    }
}
