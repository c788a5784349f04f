package org.mukhtalif.store.payments;

import java.time.Instant;

/// The money did not come in time, or not as it was owed. Told inside the transaction that notes it.
public record PaymentLapsed(PaymentReference reference, Instant at) {}
