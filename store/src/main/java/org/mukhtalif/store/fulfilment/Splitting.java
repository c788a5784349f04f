package org.mukhtalif.store.fulfilment;

import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// Takes pieces out of a parcel that is not packed into one of their own, so that a part can travel bit by bit. Of
/// what is paid at the door each parcel brings its own share, which is fixed here.
@Component
public class Splitting {

    private static final int MOST = 20;

    private final OwnParcels own;
    private final Contents contents;
    private final Orders orders;
    private final DoorShares shares;
    private final Moment moment;

    Splitting(OwnParcels own, Contents contents, Orders orders, DoorShares shares, Moment moment) {
        this.own = own;
        this.contents = contents;
        this.orders = orders;
        this.shares = shares;
        this.moment = moment;
    }

    /// Whether the parcel's part may be split.
    public boolean isPossible(Fulfilment parcel) {
        return parcel instanceof Fulfilment.Open;
    }

    /// @param pieces how many of each line go into a new parcel, by the place of the line
    public SplitResult split(MerchantId merchant, FulfilmentNumber number, Map<Integer, Integer> pieces) {
        return moment.inOne(() -> own.lock(merchant, number)
                .map(parcel -> split(parcel, pieces))
                .orElseGet(SplitResult.NoSuchParcel::new));
    }

    private SplitResult split(Fulfilment fulfilment, Map<Integer, Integer> pieces) {
        if (!(fulfilment instanceof Fulfilment.Open open)) return new SplitResult.NotNow();
        var parcel = open.parcel();
        var order = orders.find(parcel.order()).orElseThrow();
        int place = own.all(open).size() + 1;
        if (place > MOST) return new SplitResult.TooManyParcels();
        var part = order.partOf(parcel.merchant()).orElseThrow();
        var there = contents.of(parcel.number(), part);
        var left = left(there, pieces);
        if (left.isEmpty() || left.equals(there)) return new SplitResult.NotAPart();
        var fresh = write(open, place, left, taken(pieces));
        if (orders.isPaidOnDelivery(order))
            shares.split(parcel.number(), fresh, new DoorShares.Pieces(part, there, taken(pieces)));
        return new SplitResult.Done(fresh);
    }

    private FulfilmentNumber write(
            Fulfilment.Open from, int place, Map<Integer, Integer> left, Map<Integer, Integer> taken) {
        var fresh = own.split(from, place, moment.now());
        contents.write(from.number(), left);
        contents.write(fresh, taken);
        return fresh;
    }

    private static Map<Integer, Integer> taken(Map<Integer, Integer> pieces) {
        var taken = new TreeMap<>(pieces);
        taken.values().removeIf(quantity -> quantity == 0);
        return taken;
    }

    /// What stays; nothing where more is taken than is there, or all of it.
    private static Map<Integer, Integer> left(Map<Integer, Integer> there, Map<Integer, Integer> pieces) {
        var left = new TreeMap<>(there);
        for (var taken : pieces.entrySet()) {
            int rest = left.getOrDefault(taken.getKey(), 0) - taken.getValue();
            if (rest < 0 || taken.getValue() < 0) return Map.of();
            if (rest == 0) left.remove(taken.getKey());
            else left.put(taken.getKey(), rest);
        }
        return left;
    }
}
