package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.DoorMoney;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingPage;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Tells on an order's page what came or comes in which parcel.
@Component
class Boxes {

    private final Fulfilments fulfilments;
    private final ParcelContents contents;
    private final DoorMoney money;

    Boxes(Fulfilments fulfilments, ParcelContents contents, DoorMoney money) {
        this.fulfilments = fulfilments;
        this.contents = contents;
        this.money = money;
    }

    /// The order's parcels and the sums that are paid for them, asked for once for all parts, and only if one is told.
    OrderParcels of(Order order) {
        var parcels = fulfilments.of(List.of(order.number())).stream()
                .collect(groupingBy(parcel -> parcel.parcel().merchant()));
        var told = parcels.values().stream()
                .filter(Boxes::isAnySumTold)
                .flatMap(List::stream)
                .map(Fulfilment::parcel)
                .toList();
        return new OrderParcels(
                parcels, told.isEmpty() ? Map.of() : money.toCollect(told, Map.of(order.number(), order)));
    }

    private static boolean isAnySumTold(List<Fulfilment> part) {
        return part.size() > 1 || part.stream().anyMatch(Fulfilment.Delivered.class::isInstance);
    }

    /// Each of several parcels; a single one only while it can be followed.
    List<OrderPage.Parcel> tell(MerchantOrder part, OrderParcels all, Words words) {
        var parcels = all.of(part);
        if (parcels.size() < 2)
            return parcels.stream()
                    .filter(parcel -> Progress.of(parcel).tracking() != null)
                    .map(parcel -> box(parcel, List.of(), null, words))
                    .toList();
        var inside = contents.of(parcels, part);
        return parcels.stream()
                .map(parcel -> box(
                        parcel,
                        inside.getOrDefault(parcel.number(), List.of()),
                        pay(parcel, all.sum(parcel), words),
                        words))
                .toList();
    }

    /// What is paid for it at the door, or was.
    private static @Nullable String pay(Fulfilment parcel, Money sum, Words words) {
        var key = switch (parcel) {
            case Fulfilment.Open _, Fulfilment.Packed _, Fulfilment.Dispatched _ -> "storefront.order.box.to-pay";
            case Fulfilment.Delivered _ -> "storefront.order.box.paid";
            case Fulfilment.Returned _, Fulfilment.Cancelled _ -> null;
        };
        return key == null || sum.isZero() ? null : words.of(key, sum);
    }

    private static OrderPage.Parcel box(Fulfilment parcel, List<PackedLine> inside, @Nullable String pay, Words words) {
        var progress = Progress.of(parcel);
        var tracking = java.util.Optional.ofNullable(progress.tracking());
        return new OrderPage.Parcel(
                parcel.number().value(),
                words.of("storefront.state." + progress.state()),
                progress.tone(),
                inside.stream()
                        .map(line -> words.of(
                                "storefront.order.in-box", line.item().product().in(words.locale()), line.quantity()))
                        .toList(),
                pay,
                tracking.map(way -> way.number().value()).orElse(null),
                tracking.flatMap(Tracking::page).map(TrackingPage::value).orElse(null));
    }
}
