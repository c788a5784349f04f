package org.mukhtalif.store.api;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.LateParcels;
import org.mukhtalif.store.fulfilment.ShopperCancellations;
import org.mukhtalif.store.fulfilment.ShortAddresses;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.springframework.stereotype.Component;

/// Reads orders with their parcels.
@Component
class OrdersForPrograms {

    private final Fulfilments fulfilments;
    private final LateParcels late;
    private final ShortAddresses addresses;
    private final OrderMoney money;

    OrdersForPrograms(Fulfilments fulfilments, LateParcels late, ShortAddresses addresses, OrderMoney money) {
        this.fulfilments = fulfilments;
        this.late = late;
        this.addresses = addresses;
        this.money = money;
    }

    /// One order with all that happened to it.
    OrderJson whole(Order order) {
        var parcels = fulfilments.of(List.of(order.number()));
        return OrderJson.of(order, parcels, money.atTheDoors(order, parcels), progress(order, parcels));
    }

    /// Several as they stand in a list.
    List<OrderJson> listed(List<Order> orders) {
        var parcels = fulfilments.of(orders.stream().map(Order::number).toList()).stream()
                .collect(groupingBy(parcel -> parcel.parcel().order()));
        return orders.stream()
                .map(order -> OrderJson.of(order, parcels.getOrDefault(order.number(), List.of()), Map.of(), null))
                .toList();
    }

    private OrderProgressJson progress(Order order, List<Fulfilment> parcels) {
        Map<MerchantId, List<Fulfilment>> byMerchant =
                parcels.stream().collect(groupingBy(parcel -> parcel.parcel().merchant()));
        var off = money.owedNoMore(order);
        return new OrderProgressJson(
                order.state() instanceof OrderState.Placed,
                merchants(
                        order,
                        part -> ShopperCancellations.isUnpacked(
                                part, byMerchant.getOrDefault(part.merchant(), List.of()))),
                merchants(order, part -> late.lateSince(order.number(), part).isPresent()),
                fulfilments.isDestinationOpen(order),
                addresses.isAwaited(order, parcels),
                off.map(Amount::of).orElse(null),
                Amount.of(off.map(order.total()::minus).orElse(order.total())),
                money.happened(order));
    }

    private static List<Long> merchants(Order order, Predicate<MerchantOrder> which) {
        return order.parts().stream()
                .filter(which)
                .map(part -> part.merchant().value())
                .toList();
    }
}
