package org.mukhtalif.store.checkout;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Places orders. Before the answer there are three durable commits: the new keys, the sealed contact with its
/// entries, and the order with stock, payment and events.
@Component
public class Checkout {

    private static final int MOST_TRIES = 3;

    private final PlacementReader reader;
    private final EarlierPlacements earlier;
    private final PayableQuotes quotes;
    private final Contacts contacts;
    private final Placing placing;
    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    Checkout(
            PlacementReader reader,
            EarlierPlacements earlier,
            PayableQuotes quotes,
            Contacts contacts,
            Placing placing) {
        this.reader = reader;
        this.earlier = earlier;
        this.quotes = quotes;
        this.contacts = contacts;
        this.placing = placing;
    }

    /// Places the order that the page showed, or says why not. Sending the same placement again gives the same
    /// order.
    public PlacementResult place(Placement placement) {
        var faults = reader.faults(placement);
        if (!faults.isEmpty()) return refused(placement, faults);
        return place(PlacementKey.of(placement), reader.read(placement), true, MOST_TRIES);
    }

    /// The same for who does not want to wait: while another sending with the same key is under way, here or at another
    /// node, the answer is [PlacementResult.InFlight].
    public PlacementResult placeOrTell(Placement placement) {
        var faults = reader.faults(placement);
        if (!faults.isEmpty()) return refused(placement, faults);
        var key = PlacementKey.of(placement);
        if (!underWay.add(key.lock())) return new PlacementResult.InFlight();
        try {
            return place(key, reader.read(placement), false, MOST_TRIES);
        } finally {
            underWay.remove(key.lock());
        }
    }

    /// What is a fault now may have been none when the same was sent first, as terms that changed since: then there is
    /// an order.
    private PlacementResult refused(Placement placement, Map<String, String> faults) {
        return earlier.answerTo(PlacementKey.of(placement))
                .filter(PlacementResult.Placed.class::isInstance)
                .orElseGet(() -> PlacementResult.Refused.because(faults));
    }

    private PlacementResult place(PlacementKey key, ReadPlacement read, boolean waits, int tries) {
        var quote = tries == MOST_TRIES ? latelyQuoted(read) : quoted(read);
        var obstacle = obstacle(quote, read).or(() -> notTaken(quote, read));
        // Its twin may have been answered before, and have emptied the cart.
        if (obstacle.isPresent()) return earlier.answerTo(key).orElseGet(obstacle::get);
        var contact = contacts.seal(read);
        return switch (placing.place(key, contact, read, quote, waits)) {
            case Outcome.Answered(var result) -> result;
            case Outcome.AnsweredBefore _ when !waits -> earlier.answerTo(key).orElseGet(PlacementResult.InFlight::new);
            case Outcome.AnsweredBefore _ -> earlier.answerTo(key).orElseGet(() -> again(key, read, waits, tries));
            case Outcome.NumberGone(var why)
            when tries == 1 ->
                throw new IllegalStateException(
                        "Three times a number of an order was gone, or what must be once was twice", why);
            case Outcome.CartMoved _, Outcome.NumberGone _ -> again(key, read, waits, tries);
        };
    }

    /// What the page showed a moment ago, if nothing stands against that; else what it is now.
    private Quote latelyQuoted(ReadPlacement read) {
        var quote = quotes.lately(read.placement().cart(), read.shipping(), Optional.of(read.payment()), read.city());
        return obstacle(quote, read).isEmpty() ? quote : quoted(read);
    }

    private Quote quoted(ReadPlacement read) {
        return quotes.of(read.placement().cart(), read.shipping(), Optional.of(read.payment()), read.city());
    }

    private PlacementResult again(PlacementKey key, ReadPlacement read, boolean waits, int tries) {
        if (tries > 1) return place(key, read, waits, tries - 1);
        throw new IllegalStateException("Three times a cart was changed while its order was placed");
    }

    /// This way of paying is not taken for this order: it costs too much, goes too far, or would be asked of somebody
    /// who did not order.
    private Optional<PlacementResult> notTaken(Quote quote, ReadPlacement read) {
        boolean another = read.placement().another().isPresent();
        if (quotes.ways(quote, read.city(), another).contains(read.payment())) return Optional.empty();
        var why = another && read.payment().isPaidOnDelivery()
                ? "checkout.payment.another"
                : "checkout.payment.not-taken";
        return Optional.of(PlacementResult.Refused.because(Map.of("payment", why)));
    }

    private static Optional<PlacementResult> refused(QuotedCoupon coupon) {
        return coupon.refusal().map(why -> new PlacementResult.CouponRefused(why, coupon.minimum()));
    }

    /// What stands against it, found before anything is sealed.
    private static Optional<PlacementResult> obstacle(Quote quote, ReadPlacement read) {
        var shown = read.placement().shownTotal();
        if (quote.cart().isEmpty()) return Optional.of(new PlacementResult.EmptyCart());
        var shortage = quote.shortage();
        if (shortage.isPresent())
            return Optional.of(new PlacementResult.SoldOut(
                    shortage.get().offer(), shortage.get().available()));
        var fault = read.shippingFault(quote);
        if (fault.isPresent()) return Optional.of(PlacementResult.Refused.because(Map.of("shipping", fault.get())));
        if (quote.total().equals(shown)) return Optional.empty();
        return Optional.of(quote.priceChange()
                .<PlacementResult>map(change -> new PlacementResult.PriceChanged(change.offer(), change.now()))
                .or(() -> quote.coupon().flatMap(Checkout::refused))
                .orElseGet(() -> new PlacementResult.TotalChanged(shown, quote.total())));
    }
}
