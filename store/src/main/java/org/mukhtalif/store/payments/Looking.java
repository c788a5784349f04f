package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks the payment company what became of an attempt and writes the answer down. Whoever asks, whether a browser
/// came back, a message arrived or time has passed, the answer of the company itself decides.
@Component
class Looking {

    private static final Duration LOST = Duration.ofMinutes(2);

    private final Attempts attempts;
    private final Moyasar moyasar;
    private final Settling settling;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Looking(Attempts attempts, Moyasar moyasar, Settling settling, TransactionTemplate transaction, Clock clock) {
        this.attempts = attempts;
        this.moyasar = moyasar;
        this.settling = settling;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return whether the company answered
    boolean look(Attempt attempt) {
        try {
            return switch (attempt.state()) {
                case OPENED -> lookForPage(attempt);
                case WAITING, FAILED -> lookAtPage(attempt);
                case AUTHORISED -> take(attempt);
                case SURPLUS -> giveBack(attempt);
                case CAPTURED, MISMATCHED, RETURNED -> true;
            };
        } catch (ProviderSilent silent) {
            return false;
        }
    }

    void write(UUID attempt, ProviderAnswer answer) {
        transaction.executeWithoutResult(_ -> settling.apply(attempt, answer, clock.instant()));
    }

    /// The time for this payment is over.
    void expire(PaymentReference reference) {
        transaction.executeWithoutResult(_ -> settling.lapse(reference, "EXPIRED", clock.instant()));
    }

    /// The answer to opening it got lost: perhaps there is a page, perhaps there is none.
    private boolean lookForPage(Attempt attempt) throws ProviderSilent {
        var page = moyasar.find(attempt.id());
        if (page.isPresent()) {
            attempts.notePage(attempt.id(), page.get().id(), page.get().address(), clock.instant());
            return lookAtPage(attempts.find(attempt.id()).orElseThrow());
        }
        if (attempt.openedAt().plus(LOST).isBefore(clock.instant())) write(attempt.id(), new ProviderAnswer.Closed());
        return true;
    }

    private boolean lookAtPage(Attempt attempt) throws ProviderSilent {
        var page = attempt.pageId();
        if (page.isEmpty()) return true;
        var answer = moyasar.look(page.get());
        write(attempt.id(), answer);
        if (answer instanceof ProviderAnswer.Authorised)
            return take(attempts.find(attempt.id()).orElseThrow());
        return !(answer instanceof ProviderAnswer.Silent);
    }

    private boolean take(Attempt attempt) throws ProviderSilent {
        if (attempt.state() != Attempt.State.AUTHORISED) return true;
        moyasar.capture(attempt.paymentId().orElseThrow());
        var answer = moyasar.look(attempt.pageId().orElseThrow());
        write(attempt.id(), answer);
        return !(answer instanceof ProviderAnswer.Silent);
    }

    private boolean giveBack(Attempt attempt) throws ProviderSilent {
        var payment = attempt.paymentId().orElseThrow();
        if (moyasar.returned(payment).minorUnits() >= attempt.amount().minorUnits()
                || moyasar.giveBack(payment, attempt.amount()))
            attempts.step(attempt, Attempt.State.RETURNED, attempt.paymentId(), Optional.empty());
        return true;
    }
}
