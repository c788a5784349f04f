package org.mukhtalif.store.shipping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.money.Money;

/// On what terms parcels go to a zone.
///
/// @param bands by weight, the lightest first, each heavier than the one before
/// @param freeOver goods of this value or more travel the standard way free of charge; empty: never
public record ZoneTerms(
        List<Band> bands, Optional<Money> freeOver, DeliveryDays standardDays, DeliveryDays expressDays) {

    public static final int MOST_BANDS = 6;

    public ZoneTerms {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::upToGrams)).toList();
        if (bands.isEmpty() || bands.size() > MOST_BANDS)
            throw new IllegalArgumentException("A zone has 1 to %d prices".formatted(MOST_BANDS));
        if (bands.stream().map(Band::upToGrams).distinct().count() < bands.size())
            throw new IllegalArgumentException("Two prices of a zone are not for the same weight");
    }

    /// The band for a parcel of this weight; nothing if it is too heavy for every one.
    Optional<Band> bandFor(int grams) {
        return bands.stream().filter(band -> grams <= band.upToGrams()).findFirst();
    }

    int heaviest() {
        return bands.getLast().upToGrams();
    }
}
