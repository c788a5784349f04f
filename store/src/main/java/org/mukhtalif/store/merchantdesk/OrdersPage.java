package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.fulfilment.Fulfilment;
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
    public record Row(
            String number,
            String order,
            Instant openedAt,
            ParcelState state,
            int pieces,
            Money total,
            boolean express) {}

    static OrdersPage of(String kind, String path, List<Fulfilment> found, Map<OrderNumber, MerchantOrder> parts) {
        boolean more = found.size() > SIZE;
        var shown = more ? found.subList(0, SIZE) : found;
        var rows = shown.stream()
                .map(parcel -> row(parcel, parts))
                .flatMap(Optional::stream)
                .toList();
        var next = more ? path + "?after=" + shown.getLast().number() : null;
        return new OrdersPage("desk." + kind + ".title", "desk." + kind + ".empty", rows, next);
    }

    private static Optional<Row> row(Fulfilment fulfilment, Map<OrderNumber, MerchantOrder> parts) {
        var parcel = fulfilment.parcel();
        return Optional.ofNullable(parts.get(parcel.order()))
                .map(part -> new Row(
                        parcel.number().value(),
                        parcel.order().value(),
                        parcel.openedAt(),
                        ParcelState.of(fulfilment),
                        part.pieces(),
                        part.total(),
                        part.shipping().kind() == ShippingKind.EXPRESS));
    }
}
