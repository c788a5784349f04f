package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderPlace;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the list of a shopper's orders by one statement.
@Component
class MyOrdersPages {

    private static final int PAGE = 10;
    private static final int PICTURES = 4;

    private final Orders orders;

    MyOrdersPages(Orders orders) {
        this.orders = orders;
    }

    /// @param after where the page before ended, as its link wrote it; anything else begins anew
    MyOrdersPage of(DataSubjectId subject, String after, Words words) {
        var found = orders.of(subject, place(after), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new MyOrdersPage(
                shown.stream().map(order -> row(order, words)).toList(),
                found.size() > PAGE ? "/me/orders?after=" + written(shown.getLast()) : null);
    }

    private static MyOrdersPage.Row row(Order order, Words words) {
        return new MyOrdersPage.Row(
                order.number().value(),
                MyOrdersController.path(order.number().value()),
                order.placedAt(),
                words.of("storefront.order-state." + key(order.state())),
                tone(order.state()),
                words.counted(
                        "storefront.pieces",
                        order.parts().stream().mapToInt(part -> part.pieces()).sum()),
                order.total(),
                order.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .limit(PICTURES)
                        .map(line -> new MyOrdersPage.Picture(line.picture(), line.tile()))
                        .toList());
    }

    private static String key(OrderState state) {
        return switch (state) {
            case OrderState.Placed _ -> "placed";
            case OrderState.Confirmed _ -> "confirmed";
            case OrderState.Completed _ -> "completed";
            case OrderState.Cancelled _ -> "cancelled";
        };
    }

    private static String tone(OrderState state) {
        return switch (state) {
            case OrderState.Placed _, OrderState.Confirmed _ -> "saffron";
            case OrderState.Completed _ -> "palm";
            case OrderState.Cancelled _ -> "pomegranate";
        };
    }

    private static String written(Order last) {
        return last.placedAt() + "_" + last.number();
    }

    private static Optional<OrderPlace> place(String written) {
        var halves = List.of(written.split("_", 2));
        if (halves.size() != 2) return Optional.empty();
        try {
            var at = Instant.parse(halves.getFirst());
            return OrderNumber.of(halves.getLast()).map(number -> new OrderPlace(at, number));
        } catch (DateTimeParseException changedByHand) {
            return Optional.empty();
        }
    }
}
