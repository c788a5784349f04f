package org.mukhtalif.store.notifications;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var byNews = messages.stream().collect(partitioningBy(message -> message.kind() == MessageKind.NEWSLETTER));
        var letters = new HashMap<Waiting, Letter>();
        transaction.executeWithoutResult(_ -> {
            letters.putAll(phrased.write(requireNonNull(byNews.get(false))));
            for (var message : requireNonNull(byNews.get(true)))
                newsletters.write(message).ifPresent(letter -> letters.put(message, letter));
        });
        letters.replaceAll((message, letter) -> checkpoints.printedOn(letter, message));
        return letters;
    }
}
