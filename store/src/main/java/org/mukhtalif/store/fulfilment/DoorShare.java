package org.mukhtalif.store.fulfilment;

import java.util.Map;
import java.util.TreeMap;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;

/// What of the sum of a part that is paid at the door is collected with one parcel. Fixed before the parcel is packed,
/// and changed no more.
///
/// @param amounts by the place of the line; [#SHIPPING] for the price of sending
public record DoorShare(Map<Integer, Money> amounts) {

    public static final int SHIPPING = -1;

    public DoorShare {
        amounts = Map.copyOf(amounts);
    }

    /// All of a part.
    public static DoorShare whole(MerchantOrder part) {
        var amounts = new TreeMap<Integer, Money>();
        for (int at = 0; at < part.lines().size(); at++)
            amounts.put(at, part.lines().get(at).total());
        amounts.put(SHIPPING, part.shipping().price());
        return new DoorShare(amounts);
    }

    /// What is collected for one line; nothing for a line of which nothing is in the parcel.
    public Money of(int place) {
        return amounts.getOrDefault(place, new Money(0, total().currency()));
    }

    public Money total() {
        return amounts.values().stream().reduce(Money::plus).orElseThrow();
    }

    /// The share of what is taken out: of each line as much as its pieces are of those that were there, and of the
    /// price of sending as much as the goods are of all of them.
    ///
    /// @param there pieces by the place of their line
    /// @param taken those of them that are taken out
    public DoorShare out(Map<Integer, Integer> there, Map<Integer, Integer> taken) {
        var out = new TreeMap<Integer, Money>();
        taken.forEach((at, pieces) -> out.put(at, of(at).portion(pieces, there.getOrDefault(at, pieces))));
        var shipping = of(SHIPPING);
        long goods = total().minus(shipping).minorUnits();
        long going = out.values().stream().mapToLong(Money::minorUnits).sum();
        out.put(SHIPPING, goods == 0 ? shipping.minus(shipping) : shipping.portion(going, goods));
        return new DoorShare(out);
    }

    /// What is left without that.
    public DoorShare without(DoorShare out) {
        var left = new TreeMap<>(amounts);
        out.amounts().forEach((at, amount) -> left.computeIfPresent(at, (_, all) -> all.minus(amount)));
        return new DoorShare(left);
    }
}
