package org.mukhtalif.store.money;

import static org.mukhtalif.store.money.OneCart.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mukhtalif.store.fulfilment.DoorShare;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.returns.Refund;
import org.mukhtalif.store.returns.RefundLine;
import org.mukhtalif.store.returns.RefundNumber;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.TestCharges;

/// A part that is paid at several doors, of whose parcels some do not arrive.
final class PartsInParcels {

    private final OneCart cart;
    private final OrderNumber number;

    PartsInParcels(OneCart cart, OrderNumber number) {
        this.cart = cart;
        this.number = number;
    }

    /// The part is paid at several doors and some of its parcels do not arrive: what of it is owed no more.
    Optional<Refund> inParcels(MerchantOrder part, TestCharges charges) {
        var inside = new ArrayList<Map<Integer, Integer>>();
        var shares = new ArrayList<DoorShare>();
        var all = new HashMap<Integer, Integer>();
        for (int place = 0; place < part.lines().size(); place++)
            all.put(place, part.lines().get(place).quantity());
        inside.add(all);
        shares.add(DoorShare.whole(part));
        for (int turn = 0; turn < 5; turn++) divide(cart.random().nextInt(inside.size()), inside, shares);
        cart.same(
                shares.stream().mapToLong(share -> units(share.total())).sum(),
                units(part.total()),
                "what is collected with all parcels and the part");
        var lost = IntStream.range(1, inside.size())
                .filter(_ -> cart.random().nextBoolean())
                .boxed()
                .toList();
        return lost.isEmpty() ? Optional.empty() : Optional.of(lost(part, charges, lost, inside, shares));
    }

    private void divide(int from, List<Map<Integer, Integer>> inside, List<DoorShare> shares) {
        var there = inside.get(from);
        var taken = new HashMap<Integer, Integer>();
        there.forEach((place, pieces) -> {
            int out = cart.random().nextInt(pieces + 1);
            if (out > 0) taken.put(place, out);
        });
        if (taken.isEmpty() || taken.equals(there)) return;
        var out = shares.get(from).out(there, taken);
        var left = new HashMap<>(there);
        taken.forEach((place, pieces) -> left.computeIfPresent(place, (_, had) -> had > pieces ? had - pieces : null));
        shares.set(from, shares.get(from).without(out));
        inside.set(from, left);
        shares.add(out);
        inside.add(taken);
    }

    private Refund lost(
            MerchantOrder part,
            TestCharges charges,
            List<Integer> lost,
            List<Map<Integer, Integer>> inside,
            List<DoorShare> shares) {
        var lines = new ArrayList<RefundLine>();
        for (int place = 0; place < part.lines().size(); place++) {
            int line = place;
            int pieces = lost.stream()
                    .mapToInt(each -> inside.get(each).getOrDefault(line, 0))
                    .sum();
            long amount = lost.stream()
                    .mapToLong(each -> units(shares.get(each).of(line)))
                    .sum();
            if (pieces > 0)
                lines.add(charges.priced(place, pieces, Money.halalas(amount)).orElseThrow());
            else cart.same(amount, 0, "what is collected for nothing");
        }
        long shipping = lost.stream()
                .mapToLong(each -> units(shares.get(each).of(DoorShare.SHIPPING)))
                .sum();
        var refund = new Refund(
                new RefundNumber("B-7K3Q92AC"),
                number,
                part.merchant(),
                lines,
                charges.shipping(Money.halalas(shipping)).orElseThrow(),
                RefundReason.UNDELIVERED,
                cart.at());
        cart.same(
                units(refund.total()),
                lost.stream().mapToLong(each -> units(shares.get(each).total())).sum(),
                "what is written off and what was printed");
        return refund;
    }
}
