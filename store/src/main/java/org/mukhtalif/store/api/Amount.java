package org.mukhtalif.store.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// An amount as programs read it.
///
/// @param minorUnits in the currency's smallest unit: halalas for SAR
/// @param currency by ISO 4217
public record Amount(long minorUnits, String currency) {

    public static Amount of(Money money) {
        return new Amount(money.minorUnits(), money.currency().getCurrencyCode());
    }

    static @Nullable Amount of(Optional<Money> money) {
        return money.map(Amount::of).orElse(null);
    }
}
