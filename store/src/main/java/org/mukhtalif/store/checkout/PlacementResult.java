package org.mukhtalif.store.checkout;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.promotions.CouponRefusal;

/// What became of a placement. Only [Placed] changed anything; after every other the page is shown again.
public sealed interface PlacementResult {

    /// There is an order, by this sending or by an earlier one with the same key and the same words.
    ///
    /// @param secret opens the order without an account; a new one each time this is answered
    record Placed(OrderNumber number, OrderSecret secret) implements PlacementResult {}

    /// Fewer pieces are left than the cart wants; zero also when the offer is gone.
    record SoldOut(OfferId offer, int available) implements PlacementResult {}

    /// A price is another one than the page showed.
    record PriceChanged(OfferId offer, Money now) implements PlacementResult {}

    /// The whole costs something else than the page showed.
    record TotalChanged(Money shown, Money now) implements PlacementResult {}

    /// The coupon takes nothing off (any more), or was taken by this person as often as it may be.
    ///
    /// @param minimum what the goods it is for must cost at least
    record CouponRefused(CouponRefusal why, Money minimum) implements PlacementResult {}

    /// There is nothing to order (any more).
    record EmptyCart() implements PlacementResult {}

    /// The account is being destroyed, or is gone already.
    record AccountLeaving() implements PlacementResult {}

    /// The key was used for another placement with other words.
    record KeyReused() implements PlacementResult {}

    /// Another sending with the same key is under way at this moment; only told to who does not want to wait for it.
    record InFlight() implements PlacementResult {}

    /// Something typed or chosen cannot be so.
    ///
    /// @param faults for each field of the form a key of the message bundle; the fields are `recipient`, `mobile`,
    ///     `mail`, `recipient-mail`, `city`, `district`, `street`, `building`, `postal-code`, `short-address`,
    ///     `shipping`, `payment`, `terms` and `key`
    record Refused(SortedMap<String, String> faults) implements PlacementResult {

        static final String UNDER_OTHER_TERMS = "checkout.terms.other-version";

        /// Whether the page that was sent had been opened under other terms than those in force.
        public boolean isUnderOtherTerms() {
            return UNDER_OTHER_TERMS.equals(faults.get("terms"));
        }

        /// What a form will be refused for that was opened under other terms; nothing if it was not.
        ///
        /// @param accepted see [Placement#accepted]
        public static Optional<Refused> forItsTerms(String accepted) {
            return Placement.isOfOtherTerms(accepted)
                    ? Optional.of(because(Map.of("terms", UNDER_OTHER_TERMS)))
                    : Optional.empty();
        }

        static Refused because(Map<String, String> faults) {
            return new Refused(java.util.Collections.unmodifiableSortedMap(new TreeMap<>(faults)));
        }
    }
}
