package org.mukhtalif.store.payments;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a shopper pays. Only methods that work stand here; a page offers exactly these.
public enum PaymentMethod {
    /// Paid to the courier, parcel by parcel, when it is handed over.
    CASH_ON_DELIVERY;

    /// The word for this method in a form, such as `cash-on-delivery`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The method with this key, or nothing for one that this store does not take.
    public static Optional<PaymentMethod> of(String key) {
        return Stream.of(values()).filter(method -> method.key().equals(key)).findFirst();
    }

    /// Whether an order may go to its merchants before any money has come in.
    public boolean isPaidOnDelivery() {
        return switch (this) {
            case CASH_ON_DELIVERY -> true;
        };
    }
}
