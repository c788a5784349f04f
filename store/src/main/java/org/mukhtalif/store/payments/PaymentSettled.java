package org.mukhtalif.store.payments;

import java.time.Instant;

/// All that was owed is here. Told inside the transaction that notes it.
///
/// @param late whether the payment had lapsed before: whoever started it may have given its goods back
public record PaymentSettled(PaymentReference reference, boolean late, Instant at) {}
