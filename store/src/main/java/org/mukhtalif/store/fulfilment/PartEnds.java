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
import org.springframework.stereotype.Component;

/// What follows for a merchant's part when one of its parcels ends. The part is complete with its last parcel, or
/// cancelled if nothing of it arrived; what of a part in several parcels does not arrive is given back, piece by piece.
@Component
class PartEnds {

    private final Parcels parcels;
    private final Contents contents;
    private final Orders orders;
    private final Offers offers;
    private final PartMoney money;

    PartEnds(Parcels parcels, Contents contents, Orders orders, Offers offers, PartMoney money) {
        this.parcels = parcels;
        this.contents = contents;
        this.orders = orders;
        this.offers = offers;
        this.money = money;
    }

    /// Keeps a parcel that was handed over.
    void delivered(Fulfilment.Delivered now) {
        parcels.keep(now);
        var part = part(now);
        money.delivered(now, part);
        endIfLast(now, part, now.deliveredAt());
    }

    /// Keeps a parcel of several that does not arrive: its pieces go back on sale and their money to the shopper; with
    /// the last of a part of which nothing arrived, the price of sending too.
    ///
    /// @return false if its money cannot be given back any more; then nothing is changed
    boolean fellThrough(Fulfilment now, RefundReason reason, Instant at) {
        var part = part(now);
        if (!money.giveBack(now, part, nothingElse(now), new PartMoney.Lost(reason, at))) return false;
        var pieces = contents.of(now.number(), part);
        offers.giveBack(now.parcel().order().value(), pieces(part, pieces));
        parcels.keep(now);
        endIfLast(now, part, at);
        return true;
    }

    /// Whether every other parcel of the part fell through before.
    private boolean nothingElse(Fulfilment now) {
        return others(now).stream()
                .allMatch(other -> other instanceof Fulfilment.Cancelled || other instanceof Fulfilment.Returned);
    }

    private void endIfLast(Fulfilment now, MerchantOrder part, Instant at) {
        var others = others(now);
        if (others.stream().anyMatch(Fulfilments::isUnderWay)) return;
        var parcel = now.parcel();
        var lost = Stream.concat(Stream.of(now), others.stream())
                .filter(each -> !(each instanceof Fulfilment.Delivered))
                .toList();
        if (lost.size() > others.size()) orders.fallThrough(parcel.order(), parcel.merchant(), at);
        else if (orders.complete(parcel.order(), parcel.merchant(), at)) money.writeOff(lost, part, at);
    }

    private MerchantOrder part(Fulfilment fulfilment) {
        var parcel = fulfilment.parcel();
        return orders.find(parcel.order())
                .flatMap(order -> order.partOf(parcel.merchant()))
                .orElseThrow();
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
