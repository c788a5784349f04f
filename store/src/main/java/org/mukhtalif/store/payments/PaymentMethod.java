package org.mukhtalif.store.payments;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a shopper pays. Which of them a store takes for an order is told by [OfferedMethods].
public enum PaymentMethod {
    /// Paid to the courier, parcel by parcel, when it is handed over.
    CASH_ON_DELIVERY,
    /// Paid on the page of the payment company: mada, cards, STC Pay.
    ONLINE,
    /// Transferred to the store's account, and confirmed by somebody who saw it arrive.
    BANK_TRANSFER;

    /// How long goods are kept at most, whatever way is chosen and however often another one.
    static final Duration LONGEST_PATIENCE = Duration.ofDays(3);

    /// The word for this method in a form, such as `cash-on-delivery`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The method with this key, or nothing for one that does not exist.
    public static Optional<PaymentMethod> of(String key) {
        return Stream.of(values()).filter(method -> method.key().equals(key)).findFirst();
    }

    /// Whether an order may go to its merchants before any money has come in.
    public boolean isPaidOnDelivery() {
        return switch (this) {
            case CASH_ON_DELIVERY -> true;
            case ONLINE, BANK_TRANSFER -> false;
        };
    }

    /// How long the goods are kept while the money is still to come; nothing where they are not kept for it.
    Optional<Duration> patience() {
        return switch (this) {
            case CASH_ON_DELIVERY -> Optional.empty();
            case ONLINE -> Optional.of(Duration.ofMinutes(15));
            case BANK_TRANSFER -> Optional.of(LONGEST_PATIENCE);
        };
    }
}
