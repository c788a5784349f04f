package org.mukhtalif.store.search;

import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;

/// What a shopper ticked beside a shelf. Within one kind any tick is enough; all kinds must be met.
///
/// @param merchants offered by one of these; empty: by anybody
/// @param fromMinor lowest price in the smallest unit, included
/// @param belowMinor highest price in the smallest unit, not included
/// @param attributes ids of [Facets.AttributeValue]; those of one attribute are alternatives
public record ShelfFilter(
        Set<MerchantId> merchants,
        Optional<Long> fromMinor,
        Optional<Long> belowMinor,
        boolean inStock,
        boolean onSale,
        Set<Integer> attributes) {

    public static final ShelfFilter NONE =
            new ShelfFilter(Set.of(), Optional.empty(), Optional.empty(), false, false, Set.of());

    public ShelfFilter {
        merchants = Set.copyOf(merchants);
        attributes = Set.copyOf(attributes);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
