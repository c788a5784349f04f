package org.mukhtalif.store.shipping;

import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// What a parcel up to a weight costs, VAT included.
///
/// @param upToGrams the heaviest parcel of this band
/// @param express empty where the fast way is not offered
public record Band(int upToGrams, Money standard, Optional<Money> express) {

    public static final int HEAVIEST = 1_000_000;

    public Band {
        if (upToGrams < 1 || upToGrams > HEAVIEST)
            throw new IllegalArgumentException("A band goes up to 1 to %d grams".formatted(HEAVIEST));
        if (standard.minorUnits() < 0
                || express.filter(price -> price.minorUnits() < 0).isPresent())
            throw new IllegalArgumentException("A shipping price is zero or more");
    }
}
