package org.mukhtalif.store.offers;

import java.util.Locale;

/// Why the number of pieces changed.
public enum StockReason {
    /// Goods arrived at the merchant's.
    RECEIVED,
    /// Somebody ordered them.
    TAKEN,
    /// What was ordered is for sale again.
    GIVEN_BACK,
    /// Somebody counted.
    RECOUNTED,
    DAMAGED,
    LOST,
    FOUND,
    EXPIRED;

    /// Whether whoever counted can give this reason for so many more, or fewer, pieces.
    public boolean explains(int change) {
        return switch (this) {
            case RECOUNTED -> true;
            case RECEIVED, FOUND -> change > 0;
            case DAMAGED, LOST, EXPIRED -> change < 0;
            case TAKEN, GIVEN_BACK -> false;
        };
    }

    /// The end of its key in a bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
