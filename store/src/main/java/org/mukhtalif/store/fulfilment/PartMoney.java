package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.DoorCash;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.returns.RefundReason;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.springframework.stereotype.Component;

/// The money of a part in several parcels. What was paid before goes back parcel by parcel. What is paid at the door
/// comes in parcel by parcel, and what did not arrive is written off when it is known what did.
@Component
class PartMoney {

    private final Contents contents;
    private final DoorShares shares;
    private final DoorCash cash;
    private final Refunds refunds;

    PartMoney(Contents contents, DoorShares shares, DoorCash cash, Refunds refunds) {
        this.contents = contents;
        this.shares = shares;
        this.cash = cash;
        this.refunds = refunds;
    }

    /// Whoever brought it was paid what is printed on it.
    void delivered(Fulfilment.Delivered now, MerchantOrder part) {
        var parcel = now.parcel();
        shares.of(parcel.number(), part)
                .ifPresent(share -> cash.collect(
                        parcel.order(),
                        parcel.merchant(),
                        new DoorCash.Door(contents.place(parcel.number()), share.total(), now.deliveredAt())));
    }

    /// Gives the price of a parcel back that was paid and does not arrive.
    ///
    /// @param last whether nothing else of its part arrived or can arrive: then the price of sending goes back too
    /// @return false if it cannot be given back any more
    boolean giveBack(Fulfilment fulfilment, MerchantOrder part, boolean last, Lost why) {
        var parcel = fulfilment.parcel();
        if (shares.of(parcel.number(), part).isPresent()) return true;
        var wish = new RefundWish(
                parcel.order(),
                parcel.merchant(),
                contents.of(parcel.number(), part).entrySet().stream()
                        .<RefundWish.Line>map(each -> new RefundWish.Line.Pieces(each.getKey(), each.getValue()))
                        .toList(),
                new Money(0, part.total().currency()),
                why.reason());
        var asked = last
                ? refunds.everythingLeft(parcel.order(), parcel.merchant(), why.reason())
                        .orElse(wish)
                : wish;
        return refunds.agree(asked, why.at()) instanceof RefundResult.Agreed;
    }

    /// Why a parcel does not arrive.
    record Lost(RefundReason reason, Instant at) {}

    /// The part is complete, and these of its parcels did not arrive: what was to be collected with them is owed no
    /// more.
    void writeOff(List<Fulfilment> lost, MerchantOrder part, Instant at) {
        var printed = shares.of(lost.stream().map(Fulfilment::number).toList(), part);
        if (printed.isEmpty()) return;
        var inside = contents.of(printed.keySet());
        var lines = IntStream.range(0, part.lines().size())
                .filter(place -> inside.values().stream().anyMatch(pieces -> pieces.containsKey(place)))
                .<RefundWish.Line>mapToObj(place -> new RefundWish.Line.Priced(
                        place,
                        inside.values().stream()
                                .mapToInt(pieces -> pieces.getOrDefault(place, 0))
                                .sum(),
                        sum(printed.values(), place)))
                .toList();
        var parcel = lost.getFirst().parcel();
        var wish = new RefundWish(
                parcel.order(),
                parcel.merchant(),
                lines,
                sum(printed.values(), DoorShare.SHIPPING),
                RefundReason.UNDELIVERED);
        if (!(refunds.agree(wish, at) instanceof RefundResult.Agreed))
            throw new IllegalStateException(
                    "What was never collected could not be written off: a defect of fulfilment");
    }

    private static Money sum(Collection<DoorShare> shares, int place) {
        return shares.stream().map(share -> share.of(place)).reduce(Money::plus).orElseThrow();
    }
}
