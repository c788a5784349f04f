package org.mukhtalif.store.payments;

import java.time.Instant;
import org.mukhtalif.store.money.Money;

/// A part of what is owed was taken for good.
///
/// @param part for which part of the payment, in the words of whoever started it
public record PaymentCaptured(PaymentReference reference, String part, Money amount, Instant at) {}
