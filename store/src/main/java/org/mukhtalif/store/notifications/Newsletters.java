package org.mukhtalif.store.notifications;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The news that the shop sends to those who agreed, and to nobody else. Whether somebody still agrees is asked again
/// at the moment of sending.
@Component
public class Newsletters {

    /// As the purpose's words in the policy say.
    private static final Duration AT_MOST_EVERY = Duration.ofDays(7);

    private final NewsletterReaders readers;
    private final NewsletterRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Newsletters(NewsletterReaders readers, NewsletterRows rows, TransactionTemplate transaction, Clock clock) {
        this.readers = readers;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What was sent, newest first.
    ///
    /// @param before the news with which the page before ended
    public List<Newsletter> newest(Optional<Long> before, int most) {
        return rows.newest(before, most);
    }

    /// Puts the news into the outbox for everybody who agrees now.
    ///
    /// @param subject 1 to 120 characters in each language
    /// @param text 1 to 4000 characters in each language
    public NewsletterAnswer send(Bilingual subject, Bilingual text) {
        return requireNonNull(transaction.execute(_ -> {
            rows.lock();
            var now = clock.instant();
            var last = rows.newest(Optional.empty(), 1).stream().findFirst().map(Newsletter::sentAt);
            var next = last.map(sent -> sent.plus(AT_MOST_EVERY)).filter(now::isBefore);
            return next.<NewsletterAnswer>map(NewsletterAnswer.TooSoon::new)
                    .orElseGet(() -> new NewsletterAnswer.Sent(send(subject, text, now)));
        }));
    }

    private int send(Bilingual subject, Bilingual text, Instant now) {
        long id = rows.add(subject, text, now);
        int count = readers.write(id);
        rows.note(id, count);
        return count;
    }
}
