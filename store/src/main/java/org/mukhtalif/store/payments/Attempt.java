package org.mukhtalif.store.payments;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;

/// One page opened at the payment company for one payment.
///
/// @param pageId what the company calls the page; nothing while its answer is unknown
/// @param paymentId what it calls the payment made there
/// @param declined how many tries were refused on it
/// @param leadsTo where the browser goes afterwards; the store's own page where nothing is said
record Attempt(
        UUID id,
        PaymentReference reference,
        Money amount,
        State state,
        Optional<String> pageId,
        Optional<URI> page,
        Optional<String> paymentId,
        int declined,
        Instant openedAt,
        Optional<URI> leadsTo) {

    boolean isAlive() {
        return switch (state) {
            case OPENED, WAITING, AUTHORISED -> true;
            case CAPTURED, FAILED, MISMATCHED, SURPLUS, RETURNED -> false;
        };
    }

    enum State {
        /// The company was asked for a page; its answer is not here yet.
        OPENED,
        /// The page is there, and nobody has paid on it.
        WAITING,
        /// The money is held and has to be taken.
        AUTHORISED,
        /// The money was taken for what was owed.
        CAPTURED,
        /// Nobody paid, and nobody can any more.
        FAILED,
        /// Another amount was paid than was asked for. Somebody has to look.
        MISMATCHED,
        /// It was paid although nothing was owed any more: it goes back.
        SURPLUS,
        /// What was paid too much is back.
        RETURNED
    }
}
