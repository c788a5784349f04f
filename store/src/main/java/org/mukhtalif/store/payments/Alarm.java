package org.mukhtalif.store.payments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.money.Money;

/// Something about a payment that a machine does not decide.
///
/// @param kind `OTHER_AMOUNT`, `PAID_TWICE` or `REFUND_REFUSED`
/// @param amount what the payment company told
public record Alarm(UUID id, PaymentReference reference, String kind, Money amount, Instant raisedAt) {

    /// The id that was written in an address; nothing if it is none.
    public static Optional<UUID> idOf(String written) {
        return WrittenId.of(written);
    }
}
