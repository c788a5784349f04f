package org.mukhtalif.store.orders;

import java.time.Instant;

/// Where a list of orders, newest first, goes on: after this one.
public record OrderPlace(Instant placedAt, OrderNumber number) {

    public static OrderPlace of(Order order) {
        return new OrderPlace(order.placedAt(), order.number());
    }
}
