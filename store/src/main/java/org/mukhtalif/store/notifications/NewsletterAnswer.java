package org.mukhtalif.store.notifications;

import java.time.Instant;

/// What became of the wish to send news.
public sealed interface NewsletterAnswer {

    /// It waits in the outbox for so many people.
    record Sent(int readers) implements NewsletterAnswer {}

    /// The policy promises not more than one a week.
    ///
    /// @param next from when on the next may go
    record TooSoon(Instant next) implements NewsletterAnswer {}
}
