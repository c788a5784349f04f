package org.mukhtalif.store.orders;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;

/// Reads the state of a whole order from the states of its parts, so that it is written in one place only.
class OrderProgress {

    private static final Comparator<OrderState> SLOWEST_FIRST = comparing(OrderProgress::pace);

    private OrderProgress() {}

    static OrderState of(List<OrderState> parts) {
        var slowest = parts.stream().min(SLOWEST_FIRST).orElseThrow();
        return parts.stream()
                .filter(part -> pace(part) == pace(slowest))
                .max(comparing(OrderState::since))
                .orElseThrow();
    }

    private static int pace(OrderState state) {
        return switch (state) {
            case OrderState.Placed _ -> 0;
            case OrderState.Confirmed _ -> 1;
            case OrderState.Completed _ -> 2;
            case OrderState.Cancelled _ -> 3;
        };
    }
}
