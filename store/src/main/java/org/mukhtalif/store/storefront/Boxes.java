package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.fulfilment.ParcelContents;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingPage;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Tells on an order's page what came or comes in which parcel.
@Component
class Boxes {

    private final Fulfilments fulfilments;
    private final ParcelContents contents;

    Boxes(Fulfilments fulfilments, ParcelContents contents) {
        this.fulfilments = fulfilments;
        this.contents = contents;
    }

    Map<MerchantId, List<Fulfilment>> of(Order order) {
        return fulfilments.of(List.of(order.number())).stream()
                .collect(groupingBy(parcel -> parcel.parcel().merchant()));
    }

    /// Each of several parcels; a single one only while it can be followed.
    List<OrderPage.Parcel> tell(List<Fulfilment> parcels, MerchantOrder part, Words words) {
        if (parcels.size() < 2)
            return parcels.stream()
                    .filter(parcel -> Progress.of(parcel).tracking() != null)
                    .map(parcel -> box(parcel, List.of(), words))
                    .toList();
        var inside = contents.of(parcels, part);
        return parcels.stream()
                .map(parcel -> box(parcel, inside.getOrDefault(parcel.number(), List.of()), words))
                .toList();
    }

    private static OrderPage.Parcel box(Fulfilment parcel, List<PackedLine> inside, Words words) {
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
                tracking.map(way -> way.number().value()).orElse(null),
                tracking.flatMap(Tracking::page).map(TrackingPage::value).orElse(null));
    }
}
