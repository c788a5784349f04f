package org.mukhtalif.store.notifications;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Recipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends one message: opens the address, writes the letter, hands it to the post, and forgets all three.
@Component
class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 100;

    private final Outbox outbox;
    private final Disclosures disclosures;
    private final LetterWriter writer;
    private final Envelopes envelopes;
    private final Post post;

    Dispatch(Outbox outbox, Disclosures disclosures, LetterWriter writer, Envelopes envelopes, Post post) {
        this.outbox = outbox;
        this.disclosures = disclosures;
        this.writer = writer;
        this.envelopes = envelopes;
        this.post = post;
    }

    void send(Waiting message) {
        try {
            var address = addressFor(message);
            var letter = address.flatMap(_ -> writer.write(message));
            if (address.isPresent() && letter.isPresent())
                post.send(envelopes.around(letter.get(), address.get(), message));
            outbox.remove(message);
        } catch (Exception undelivered) {
            postpone(message, undelivered);
        }
    }

    /// Where it goes, or nothing when the person was erased meanwhile or may not be written to any more.
    private Optional<PersonalText> addressFor(Waiting message) {
        var field = fieldFor(message.caseId());
        var request = new DisclosureRequest(
                message.subject(),
                message.caseId(),
                Set.of(field),
                message.kind().purpose(),
                Recipient.THE_STORE);
        return disclosures.disclose(request) instanceof Disclosure.Granted granted
                ? granted.value(field)
                : Optional.empty();
    }

    private static PersonalField fieldFor(CaseId caseId) {
        return switch (caseId.kind()) {
            case "account" -> PersonalField.EMAIL;
            case "email" -> PersonalField.CHANGING_EMAIL;
            default -> PersonalField.ORDER_EMAIL;
        };
    }

    /// Only the sort of the failure is logged: a mail server's words may repeat the address.
    private void postpone(Waiting message, Exception undelivered) {
        var reason = undelivered.getClass().getSimpleName();
        if (message.attempts() >= MOST_ATTEMPTS) {
            log.error("Message {} was given up after {} attempts ({})", message.messageId(), MOST_ATTEMPTS, reason);
            outbox.remove(message);
            return;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(message.attempts() - 1, 10));
        var wait = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        log.warn("Message {} did not go ({}); trying again in {}", message.messageId(), reason, wait);
        outbox.tryAgain(message, wait);
    }
}
