package org.mukhtalif.store.storefront;

import static java.util.Objects.requireNonNull;
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
import org.mukhtalif.store.merchants.MerchantId;
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

    Map<MerchantId, List<Fulfilment>> of(Order order) {
        return fulfilments.of(List.of(order.number())).stream()
                .collect(groupingBy(parcel -> parcel.parcel().merchant()));
    }

    /// Each of several parcels; a single one only while it can be followed.
    List<OrderPage.Parcel> tell(Order order, MerchantOrder part, List<Fulfilment> parcels, Words words) {
        if (parcels.size() < 2)
            return parcels.stream()
                    .filter(parcel -> Progress.of(parcel).tracking() != null)
                    .map(parcel -> box(parcel, List.of(), null, words))
                    .toList();
        var inside = contents.of(parcels, part);
        var sums = money.toCollect(parcels.stream().map(Fulfilment::parcel).toList(), Map.of(order.number(), order));
        return parcels.stream()
                .map(parcel -> box(
                        parcel,
                        inside.getOrDefault(parcel.number(), List.of()),
                        pay(parcel, requireNonNull(sums.get(parcel.number())), words),
                        words))
                .toList();
    }

    /// What was paid at the door for those that arrived.
    Money collected(Order order, MerchantOrder part, List<Fulfilment> parcels) {
        var nothing = new Money(0, part.total().currency());
        var arrived = parcels.stream()
                .filter(Fulfilment.Delivered.class::isInstance)
                .map(Fulfilment::parcel)
                .toList();
        return arrived.isEmpty()
                ? nothing
                : money.toCollect(arrived, Map.of(order.number(), order)).values().stream()
                        .reduce(nothing, Money::plus);
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
