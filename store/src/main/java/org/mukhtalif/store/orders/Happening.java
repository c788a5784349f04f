package org.mukhtalif.store.orders;

import java.time.Instant;
import java.util.Locale;

/// Something that happened to the whole of an order after it was placed, and is told on its page.
public record Happening(Kind kind, Instant at) {

    /// What can happen.
    public enum Kind {
        /// The money came.
        PAID,
        /// It did not come in time; the goods went back on sale.
        LAPSED,
        /// The order was called off before it was paid.
        CALLED_OFF,
        /// The money came too late, but the goods were still there: the order goes on.
        PAID_LATE,
        /// The money came too late and the goods were gone: it goes back.
        PAID_IN_VAIN;

        /// The word for it in the bundle.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
