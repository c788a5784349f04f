package org.mukhtalif.store.offers;

import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// What a merchant asks for one piece at a moment, VAT included: the regular price and, in a sale, a lower one.
///
/// @param lowestBefore the lowest price of the thirty days before the sale, as far as it is known
public record Asking(Money regular, Optional<Money> sale, Optional<Money> lowestBefore) {

    public Asking {
        if (regular.minorUnits() < 1) throw new IllegalArgumentException("A price is more than zero");
        sale.ifPresent(lower -> {
            if (lower.minorUnits() < 1 || lower.compareTo(regular) >= 0)
                throw new IllegalArgumentException("A sale price is more than zero and below the regular price");
        });
    }

    public Asking(Money regular, Optional<Money> sale) {
        this(regular, sale, Optional.empty());
    }

    /// A regular price and no sale.
    public static Asking regular(Money price) {
        return new Asking(price, Optional.empty());
    }

    /// What is shown and charged.
    public Money price() {
        return sale.orElse(regular);
    }

    /// The regular price, while a sale makes the charged one lower.
    public Optional<Money> oldPrice() {
        return sale.map(_ -> regular);
    }
}
