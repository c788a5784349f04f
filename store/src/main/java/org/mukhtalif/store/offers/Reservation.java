package org.mukhtalif.store.offers;

import java.util.List;
import org.mukhtalif.store.money.Money;

/// What came of taking stock. Either every wanted piece was taken at the price shown, or none was.
public sealed interface Reservation {

    /// Everything was taken, in the order wanted.
    record Taken(List<TakenLine> lines) implements Reservation {
        public Taken {
            lines = List.copyOf(lines);
        }
    }

    /// Fewer pieces are there than wanted.
    ///
    /// @param available pieces that could be taken; zero also for an offer that is gone
    record SoldOut(OfferId offer, int available) implements Reservation {}

    /// The price is no longer the one that was shown.
    record PriceChanged(OfferId offer, Money now) implements Reservation {}

    /// Pieces of one offer that were taken.
    record TakenLine(Offer offer, int quantity) {}
}
