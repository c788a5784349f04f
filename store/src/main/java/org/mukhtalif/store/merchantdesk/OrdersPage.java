package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.PackedLine;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.ShippingKind;

/// A list of the merchant's parcels.
///
/// @param title key of the page's title
/// @param nextPath where the list goes on; nothing if this is its end
public record OrdersPage(
        String title,
        String empty,
        List<Row> rows,
        @Nullable String nextPath) {

    static final int SIZE = 50;

    /// One parcel of the list: numbers, times and money, nobody's name.
    ///
    /// @param split whether its part travels in several parcels; then pieces and total are those of its goods
    public record Row(
            String number,
            String order,
            Instant openedAt,
            ParcelState state,
            int pieces,
            Money total,
            boolean express,
            boolean split) {}

    static OrdersPage of(String kind, String path, List<Fulfilment> found, Goods goods) {
        boolean more = found.size() > SIZE;
        var shown = more ? found.subList(0, SIZE) : found;
        var rows = shown.stream()
                .map(parcel -> row(parcel, goods))
                .flatMap(Optional::stream)
                .toList();
        var next = more ? path + "?after=" + shown.getLast().number() : null;
        return new OrdersPage("desk." + kind + ".title", "desk." + kind + ".empty", rows, next);
    }

    /// What was ordered, and what of it is in parcels that hold only some of their part.
    record Goods(Map<OrderNumber, MerchantOrder> parts, Map<FulfilmentNumber, List<PackedLine>> split) {}

    private static Optional<Row> row(Fulfilment fulfilment, Goods goods) {
        var parcel = fulfilment.parcel();
        return Optional.ofNullable(goods.parts().get(parcel.order()))
                .map(part -> row(fulfilment, part, goods.split().getOrDefault(parcel.number(), List.of())));
    }

    private static Row row(Fulfilment fulfilment, MerchantOrder part, List<PackedLine> some) {
        var parcel = fulfilment.parcel();
        return new Row(
                parcel.number().value(),
                parcel.order().value(),
                parcel.openedAt(),
                ParcelState.of(fulfilment),
                some.isEmpty()
                        ? part.pieces()
                        : some.stream().mapToInt(PackedLine::quantity).sum(),
                some.stream().map(PackedLine::total).reduce(Money::plus).orElseGet(part::total),
                part.shipping().kind() == ShippingKind.EXPRESS,
                !some.isEmpty());
    }
}
