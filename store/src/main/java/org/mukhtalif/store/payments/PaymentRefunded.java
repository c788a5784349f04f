package org.mukhtalif.store.payments;

import java.time.Instant;
import org.mukhtalif.store.money.Money;

/// Money was given back. Told inside the transaction that notes it.
public record PaymentRefunded(PaymentReference reference, RefundId refund, Money amount, Instant at) {}
