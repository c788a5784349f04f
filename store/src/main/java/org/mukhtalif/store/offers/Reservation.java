package org.mukhtalif.store.offers;

import org.mukhtalif.store.money.Money;

/// What came of taking stock. Either every wanted piece was taken at the price shown, or none was.
public sealed interface Reservation {

    /// Everything was taken.
    record Taken() implements Reservation {}

    /// Fewer pieces are there than wanted.
    ///
    /// @param available pieces that could be taken; zero also for an offer that is gone
    record SoldOut(OfferId offer, int available) implements Reservation {}

    /// The price is no longer the one that was shown.
    record PriceChanged(OfferId offer, Money now) implements Reservation {}
}
