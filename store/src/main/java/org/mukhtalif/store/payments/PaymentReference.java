package org.mukhtalif.store.payments;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/// By what a payment is known, here and to whoever asked for it. Random; it says nothing about the order.
public record PaymentReference(UUID value) {

    public PaymentReference {
        requireNonNull(value, "A payment reference has a value");
    }

    public static PaymentReference random() {
        return new PaymentReference(UUID.randomUUID());
    }

    /// What was written in an address; nothing if it is none.
    public static Optional<PaymentReference> of(String written) {
        return WrittenId.of(written).map(PaymentReference::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
