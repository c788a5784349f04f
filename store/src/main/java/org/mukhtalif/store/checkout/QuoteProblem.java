package org.mukhtalif.store.checkout;

import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;

/// What a shopper should know about a line of her cart.
public sealed interface QuoteProblem {

    OfferId offer();

    /// Fewer pieces are left than wanted.
    ///
    /// @param available zero also for an offer that is gone, and then the quote has no line for it
    record TooFew(OfferId offer, int available) implements QuoteProblem {}

    /// The price changed since the line was put in the cart. No obstacle.
    record PriceChanged(OfferId offer, Money seen, Money now) implements QuoteProblem {}
}
