package org.mukhtalif.store.orders;

import java.time.Instant;

/// The words for states in the tables.
class OrderStates {

    private OrderStates() {}

    static String word(OrderState state) {
        return switch (state) {
            case OrderState.Placed _ -> "PLACED";
            case OrderState.Confirmed _ -> "CONFIRMED";
            case OrderState.Completed _ -> "COMPLETED";
            case OrderState.Cancelled _ -> "CANCELLED";
        };
    }

    static OrderState of(String word, Instant since) {
        return switch (word) {
            case "PLACED" -> new OrderState.Placed(since);
            case "CONFIRMED" -> new OrderState.Confirmed(since);
            case "COMPLETED" -> new OrderState.Completed(since);
            case "CANCELLED" -> new OrderState.Cancelled(since);
            default -> throw new IllegalStateException("No order state is called " + word);
        };
    }
}
