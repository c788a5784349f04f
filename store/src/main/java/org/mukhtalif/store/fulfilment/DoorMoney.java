package org.mukhtalif.store.fulfilment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.orders.PaidAtTheDoor;
import org.springframework.stereotype.Component;

/// What whoever brings a parcel is paid at the door: all of a merchant's part where the shopper chose cash, or the
/// share of this parcel if the part travels in several; with the first parcel of one of the parts the fee too. Else
/// nothing.
@Component
public class DoorMoney {

    private final Orders orders;
    private final PaidAtTheDoor cash;
    private final DoorShares shares;
    private final Contents contents;

    DoorMoney(Orders orders, PaidAtTheDoor cash, DoorShares shares, Contents contents) {
        this.orders = orders;
        this.cash = cash;
        this.shares = shares;
        this.contents = contents;
    }

    public Money toCollect(Parcel parcel, MerchantOrder part) {
        return orders.find(parcel.order())
                .map(order -> requireNonNull(toCollect(List.of(parcel), Map.of(order.number(), order))
                        .get(parcel.number())))
                .orElseGet(part::total);
    }

    /// The same for many parcels, by three statements however many they are.
    ///
    /// @param known the orders of the parcels
    public Map<FulfilmentNumber, Money> toCollect(Collection<Parcel> parcels, Map<OrderNumber, Order> known) {
        var atTheDoor = cash.among(known.values());
        var paid = parcels.stream()
                .filter(parcel -> atTheDoor.contains(parcel.order()))
                .map(Parcel::number)
                .toList();
        var printed = shares.of(paid, Money.SAR);
        var firsts = contents.firsts(paid);
        return parcels.stream().collect(toUnmodifiableMap(Parcel::number, parcel -> {
            var order = requireNonNull(known.get(parcel.order()), "The orders of all parcels are known");
            var part = order.partOf(parcel.merchant()).orElseThrow();
            if (!atTheDoor.contains(order.number()))
                return new Money(0, part.total().currency());
            var share = printed.containsKey(parcel.number())
                    ? requireNonNull(printed.get(parcel.number())).total()
                    : part.total();
            boolean withFee =
                    order.feeWith().filter(part.merchant()::equals).isPresent() && firsts.contains(parcel.number());
            return withFee ? share.plus(order.fee().price()) : share;
        }));
    }
}
