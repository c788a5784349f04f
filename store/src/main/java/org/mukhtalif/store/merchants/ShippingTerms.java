package org.mukhtalif.store.merchants;

import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// What a merchant asks for bringing one parcel, VAT included, and how long it takes.
///
/// @param standard price of the standard way
/// @param express price of the fast way
/// @param freeOver goods of this value or more travel the standard way free of charge; empty: never
public record ShippingTerms(
        Money standard, Money express, Optional<Money> freeOver, DeliveryDays standardDays, DeliveryDays expressDays) {

    public ShippingTerms {
        if (standard.minorUnits() < 0 || express.minorUnits() < 0)
            throw new IllegalArgumentException("A shipping price is zero or more");
    }

    /// The price of the standard way for goods of this value.
    public Money standardFor(Money goods) {
        return freeOver.filter(limit -> goods.compareTo(limit) >= 0)
                .map(limit -> new Money(0, standard.currency()))
                .orElse(standard);
    }
}
