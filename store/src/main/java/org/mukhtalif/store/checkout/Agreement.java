package org.mukhtalif.store.checkout;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.Reservation;
import org.mukhtalif.store.offers.Wanted;
import org.mukhtalif.store.orders.OrderDraft;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.payments.Payments;
import org.springframework.stereotype.Component;

/// What placing does to the store, in one transaction of the caller: takes the goods, writes the order, starts the
/// payment, drops the cart.
@Component
class Agreement {

    private final Offers offers;
    private final Orders orders;
    private final Payments payments;
    private final Carts carts;
    private final Clock clock;

    Agreement(Offers offers, Orders orders, Payments payments, Carts carts, Clock clock) {
        this.offers = offers;
        this.orders = orders;
        this.payments = payments;
        this.carts = carts;
        this.clock = clock;
    }

    /// Takes exactly what the quote names at the prices it names.
    ///
    /// @return why it could not be, or nothing
    Optional<Outcome> take(OrderNumber number, Quote quote) {
        return switch (offers.take(number.value(), wanted(quote))) {
            case Reservation.Taken _ -> Optional.empty();
            case Reservation.SoldOut(var offer, var available) ->
                Optional.of(new Outcome.Answered(new PlacementResult.SoldOut(offer, available)));
            case Reservation.PriceChanged(var offer, var now) ->
                Optional.of(new Outcome.Answered(new PlacementResult.PriceChanged(offer, now)));
        };
    }

    /// @return false if the cart is no longer the one that was quoted
    boolean dropCart(ReadPlacement read, Quote quote) {
        return carts.drop(read.placement().cart(), quote.cart());
    }

    PlacementResult.Placed write(SealedContact contact, ReadPlacement read, Quote quote) {
        var number = contact.number();
        var at = clock.instant();
        var placement = read.placement();
        var reference = PaymentReference.random();
        var draft = new OrderDraft(
                number,
                at,
                contact.parties(),
                placement.shopper().isPresent(),
                read.contact().containsKey(PersonalField.SHORT_ADDRESS),
                placement.language().getLanguage().equals("en") ? "en" : "ar",
                placement.acceptedTerms(),
                reference,
                quote.fee(),
                quote.usedCoupon().map(coupon -> coupon.code().value()),
                quote.parts());
        var placed = read.payment().isPaidOnDelivery() ? orders.placeConfirmed(draft) : orders.place(draft);
        payments.start(reference, read.payment(), placed.order().shares(), at);
        return new PlacementResult.Placed(number, placed.link());
    }

    private static List<Wanted> wanted(Quote quote) {
        return quote.parts().stream()
                .flatMap(part -> part.lines().stream())
                .map(line -> new Wanted(line.offer(), line.quantity(), line.unitPrice()))
                .toList();
    }
}
