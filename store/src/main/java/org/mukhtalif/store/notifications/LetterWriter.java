package org.mukhtalif.store.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes a message in its reader's language. What a link needs to be secret is made here and now.
@Component
class LetterWriter {

    private final PhrasedLetters phrased;
    private final NewsletterWriter newsletters;
    private final Checkpoints checkpoints;
    private final TransactionTemplate transaction;

    LetterWriter(
            PhrasedLetters phrased,
            NewsletterWriter newsletters,
            Checkpoints checkpoints,
            TransactionTemplate transaction) {
        this.phrased = phrased;
        this.newsletters = newsletters;
        this.checkpoints = checkpoints;
        this.transaction = transaction;
    }

    /// Their letters, the links in them made by one commit; missing are those about something that is gone.
    Map<Waiting, Letter> write(List<Waiting> messages) {
        var letters = new HashMap<Waiting, Letter>();
        transaction.executeWithoutResult(_ -> messages.forEach(message ->
                write(message).ifPresent(letter -> letters.put(message, checkpoints.printedOn(letter, message)))));
        return letters;
    }

    private Optional<Letter> write(Waiting message) {
        return message.kind() == MessageKind.NEWSLETTER ? newsletters.write(message) : phrased.write(message);
    }
}
