package org.mukhtalif.store.orders;

import java.time.Instant;

/// How far an order, or one merchant's part of it, has come. Each state offers only the steps that are legal from
/// it.
public sealed interface OrderState {

    /// When this state began.
    Instant since();

    /// Agreed, but the money or a promise of it is still to come.
    record Placed(Instant since) implements OrderState {
        Confirmed confirm(Instant at) {
            return new Confirmed(at);
        }

        Cancelled cancel(Instant at) {
            return new Cancelled(at);
        }
    }

    /// The merchant is to hand it over.
    record Confirmed(Instant since) implements OrderState {
        Completed complete(Instant at) {
            return new Completed(at);
        }

        Cancelled cancel(Instant at) {
            return new Cancelled(at);
        }
    }

    /// Handed over.
    record Completed(Instant since) implements OrderState {}

    /// Called off before it was packed, not paid in time, or come back because nobody took it; the goods are on
    /// sale again.
    record Cancelled(Instant since) implements OrderState {
        /// Its money came late, and the goods were still there.
        Confirmed takeUp(Instant at) {
            return new Confirmed(at);
        }
    }
}
