package org.mukhtalif.store.payments;

import java.util.Set;
import org.mukhtalif.store.money.Money;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// On what terms cash is taken at the door.
///
/// @param offered whether it is taken at all
/// @param fee in halalas, VAT included; the store's own line on the order
/// @param limit in halalas; an order that costs more is paid another way. 0 means no limit
/// @param cities keys of cities where couriers take cash, such as `riyadh`; none means everywhere
@ConfigurationProperties("mukhtalif.cash")
public record CashTerms(
        @DefaultValue("true") boolean offered,
        @DefaultValue("0") long fee,
        @DefaultValue("0") long limit,
        @DefaultValue Set<String> cities) {

    public CashTerms {
        if (fee < 0 || fee > 10_000)
            throw new IllegalArgumentException(
                    "mukhtalif.cash.fee is %d; give halalas from 0 to 10000, such as 1500".formatted(fee));
        if (limit < 0)
            throw new IllegalArgumentException(
                    "mukhtalif.cash.limit is %d; give halalas, such as 300000, or 0 for none".formatted(limit));
        cities = Set.copyOf(cities);
    }

    public Money feeInMoney() {
        return Money.halalas(fee);
    }

    /// Where nothing is to be paid, nothing is asked at the door.
    ///
    /// @param total what the order costs before the fee
    /// @param city blank while it is unknown
    boolean allow(Money total, String city) {
        if (total.isZero()) return true;
        return offered
                && (limit == 0 || total.minorUnits() <= limit)
                && (cities.isEmpty() || city.isBlank() || cities.contains(city));
    }
}
