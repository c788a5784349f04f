package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.Pieces;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.stereotype.Component;

/// What follows for a merchant's part when one of its parcels ends. The part is complete with its last parcel, or
/// cancelled if nothing of it arrived; what of a part in several parcels does not arrive is given back, piece by piece.
@Component
class PartEnds {

    private final Parcels parcels;
    private final Contents contents;
    private final Orders orders;
    private final Refunds refunds;
    private final Offers offers;

    PartEnds(Parcels parcels, Contents contents, Orders orders, Refunds refunds, Offers offers) {
        this.parcels = parcels;
        this.contents = contents;
        this.orders = orders;
        this.refunds = refunds;
        this.offers = offers;
    }

    /// Keeps a parcel that was handed over.
    void delivered(Fulfilment.Delivered now) {
        parcels.keep(now);
        endIfLast(now, now.deliveredAt());
    }

    /// Keeps a parcel of several that does not arrive: its pieces go back on sale and their money to the shopper; with
    /// the last of a part of which nothing arrived, the price of sending too.
    ///
    /// @return false if its money cannot be given back any more; then nothing is changed
    boolean fellThrough(Fulfilment now, RefundReason reason, Instant at) {
        var parcel = now.parcel();
        var part = orders.find(parcel.order())
                .flatMap(order -> order.partOf(parcel.merchant()))
                .orElseThrow();
        var pieces = contents.of(parcel.number(), part);
        var wish = new RefundWish(
                parcel.order(),
                parcel.merchant(),
                pieces.entrySet().stream()
                        .<RefundWish.Line>map(each -> new RefundWish.Line.Pieces(each.getKey(), each.getValue()))
                        .toList(),
                part.shipping().price().minus(part.shipping().price()),
                reason);
        var asked = nothingElse(now)
                ? refunds.everythingLeft(parcel.order(), parcel.merchant(), reason)
                        .orElse(wish)
                : wish;
        if (!(refunds.agree(asked, at) instanceof RefundResult.Agreed)) return false;
        offers.giveBack(parcel.order().value(), pieces(part, pieces));
        parcels.keep(now);
        endIfLast(now, at);
        return true;
    }

    /// Whether every other parcel of the part fell through before.
    private boolean nothingElse(Fulfilment now) {
        return others(now).stream()
                .allMatch(other -> other instanceof Fulfilment.Cancelled || other instanceof Fulfilment.Returned);
    }

    private void endIfLast(Fulfilment now, Instant at) {
        var others = others(now);
        if (others.stream().anyMatch(Fulfilments::isUnderWay)) return;
        var parcel = now.parcel();
        if (Stream.concat(Stream.of(now), others.stream()).anyMatch(Fulfilment.Delivered.class::isInstance))
            orders.complete(parcel.order(), parcel.merchant(), at);
        else orders.fallThrough(parcel.order(), parcel.merchant(), at);
    }

    private List<Fulfilment> others(Fulfilment now) {
        return parcels.lockAll(now.parcel().order(), now.parcel().merchant()).stream()
                .filter(other -> !other.number().equals(now.number()))
                .toList();
    }

    private static List<Pieces> pieces(MerchantOrder part, Map<Integer, Integer> pieces) {
        return pieces.entrySet().stream()
                .map(each -> new Pieces(part.lines().get(each.getKey()).offer(), each.getValue()))
                .toList();
    }
}
