package org.mukhtalif.store.fulfilment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.UnpaidPieces;
import org.springframework.stereotype.Component;

/// What of a merchant's shelf is ordered already: pieces that wait for their payment, and pieces of parcels that are
/// not packed. What is in a box stands on the shelf no longer.
@Component
public class PromisedPieces {

    private static final int ALL = 10_000;

    private final Parcels parcels;
    private final ParcelContents contents;
    private final Orders orders;
    private final UnpaidPieces unpaid;

    PromisedPieces(Parcels parcels, ParcelContents contents, Orders orders, UnpaidPieces unpaid) {
        this.parcels = parcels;
        this.contents = contents;
        this.orders = orders;
        this.unpaid = unpaid;
    }

    public int of(MerchantId merchant, OfferId offer) {
        var open = parcels.of(merchant, Set.of("OPEN"), Optional.empty(), ALL);
        var parts = orders.partsOf(
                merchant, open.stream().map(parcel -> parcel.parcel().order()).toList());
        return unpaid.of(merchant, offer)
                + open.stream().mapToInt(parcel -> pieces(parcel, parts, offer)).sum();
    }

    private int pieces(Fulfilment parcel, Map<OrderNumber, MerchantOrder> parts, OfferId offer) {
        var part = Optional.ofNullable(parts.get(parcel.parcel().order()))
                .filter(of -> of.lines().stream().anyMatch(line -> line.offer().equals(offer)));
        return part.map(of -> contents.of(parcel, of)).orElse(List.of()).stream()
                .filter(line -> line.item().offer().equals(offer))
                .mapToInt(PackedLine::quantity)
                .sum();
    }
}
