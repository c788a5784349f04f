package org.mukhtalif.store.notifications;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends messages: opens the addresses, writes the letters, hands them to the post, and forgets all three. A batch
/// costs one commit for the entries of its openings, one for its links and one for its removal.
@Component
class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 100;

    private final Outbox outbox;
    private final OpenedAddresses addresses;
    private final LetterWriter writer;
    private final Envelopes envelopes;
    private final Post post;

    Dispatch(Outbox outbox, OpenedAddresses addresses, LetterWriter writer, Envelopes envelopes, Post post) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.writer = writer;
        this.envelopes = envelopes;
        this.post = post;
    }

    /// Sends what can be sent; the others are tried again later. One that can not even be prepared does not hold up
    /// those beside it.
    void send(List<Waiting> messages) {
        if (messages.isEmpty()) return;
        try {
            sendAll(addressed(messages), messages);
        } catch (Unprepared one) {
            if (messages.size() == 1) postpone(messages.getFirst(), one.reason());
            else messages.forEach(message -> send(List.of(message)));
        }
    }

    private void sendAll(Map<Waiting, Addressed> addressed, List<Waiting> messages) {
        var done = new ArrayList<Waiting>();
        for (var message : messages) {
            try {
                var letter = addressed.get(message);
                if (letter != null && isStillGood(message, messages))
                    post.send(envelopes.around(letter.letter(), letter.to(), message.messageId(), post.textEncoding()));
                done.add(message);
            } catch (Exception undelivered) {
                postpone(message, undelivered);
            }
        }
        if (!done.isEmpty()) outbox.remove(done);
    }

    /// A slow mail server takes minutes for a batch; what was asked for all of it is asked again for each but the
    /// first.
    private boolean isStillGood(Waiting message, List<Waiting> messages) {
        return message.equals(messages.getFirst()) || addresses.areStillGoodFor(message);
    }

    private Map<Waiting, Addressed> addressed(List<Waiting> messages) {
        try {
            var opened = addresses.of(messages);
            var letters = writer.write(List.copyOf(opened.keySet()));
            var addressed = new HashMap<Waiting, Addressed>();
            letters.forEach((message, letter) ->
                    addressed.put(message, new Addressed(letter, requireNonNull(opened.get(message)))));
            return addressed;
        } catch (RuntimeException reason) {
            throw new Unprepared(reason);
        }
    }

    /// Only the sort of the failure is logged: a mail server's words may repeat the address.
    private void postpone(Waiting message, Exception undelivered) {
        var reason = undelivered.getClass().getSimpleName();
        if (message.attempts() >= MOST_ATTEMPTS) {
            log.error("Message {} was given up after {} attempts ({})", message.messageId(), MOST_ATTEMPTS, reason);
            outbox.remove(List.of(message));
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts() - 1, 10));
        var wait = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        log.warn("Message {} did not go ({}); trying again in {}", message.messageId(), reason, wait);
        outbox.tryAgain(message, wait);
    }

    private record Addressed(Letter letter, PersonalText to) {}

    /// A batch that failed before its first letter left the house.
    private static final class Unprepared extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unprepared(RuntimeException reason) {
            super(reason);
        }

        RuntimeException reason() {
            return (RuntimeException) requireNonNull(getCause());
        }
    }
}
