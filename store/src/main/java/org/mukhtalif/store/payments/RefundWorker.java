package org.mukhtalif.store.payments;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries refunds out at the payment company. Before each try it is asked how much went back already, so that a
/// try whose answer got lost is not made twice.
@Component
public class RefundWorker {

    private static final int AT_ONCE = 20;

    private final Refunds refunds;
    private final Attempts attempts;
    private final Moyasar moyasar;
    private final Alarms alarms;
    private final Ending ending;

    RefundWorker(Refunds refunds, Attempts attempts, Moyasar moyasar, Alarms alarms, Ending ending) {
        this.refunds = refunds;
        this.attempts = attempts;
        this.moyasar = moyasar;
        this.alarms = alarms;
        this.ending = ending;
    }

    /// Tries what is due now.
    public void run() {
        refunds.due(ending.now(), AT_ONCE).forEach(this::carryOut);
    }

    private void carryOut(Refund refund) {
        var payment = attempts.captured(refund.reference()).flatMap(Attempt::paymentId);
        if (payment.isEmpty()) return;
        try {
            var before = refunds.returned(refund.reference(), refund.amount().currency());
            var wanted = before.plus(refund.amount()).minorUnits();
            if (moyasar.returned(payment.get()).minorUnits() >= wanted
                    || moyasar.giveBack(payment.get(), refund.amount()))
                ending.in(() -> refunds.done(refund.id(), ending.now()));
            else
                ending.in(() -> {
                    refunds.turnIntoTransfer(refund.id());
                    alarms.raise(refund.reference(), "REFUND_REFUSED", refund.amount(), ending.now());
                });
        } catch (ProviderSilent silent) {
            // The next try finds out what became of this one.
        }
    }

    /// The moment at which a try ends, and the transaction that keeps how.
    @Component
    static class Ending {

        private final TransactionTemplate transaction;
        private final Clock clock;

        Ending(TransactionTemplate transaction, Clock clock) {
            this.transaction = transaction;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        void in(Runnable act) {
            transaction.executeWithoutResult(_ -> act.run());
        }
    }
}
