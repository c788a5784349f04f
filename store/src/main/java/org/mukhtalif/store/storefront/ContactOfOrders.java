package org.mukhtalif.store.storefront;

import java.util.Map;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.checkout.OrdersOfGuests;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Whose order somebody may mend: a guest by her link, a shopper with an account when she is signed in. And whether it
/// can still be mended.
@Component
class ContactOfOrders {

    private final Orders orders;
    private final OrdersOfGuests guests;
    private final Fulfilments fulfilments;

    ContactOfOrders(Orders orders, OrdersOfGuests guests, Fulfilments fulfilments) {
        this.orders = orders;
        this.guests = guests;
        this.fulfilments = fulfilments;
    }

    /// @param path of the order's page
    record Opened(Order order, String path) {}

    /// @throws NoSuchPage if the link opens nothing, or the order is an account's
    Opened byLink(Map<String, String> path) {
        var number = path.getOrDefault("number", "");
        var secret = path.getOrDefault("secret", "");
        return guests.find(number, secret)
                .map(order -> new Opened(order, "/orders/" + number + "/" + secret))
                .orElseThrow(NoSuchPage::new);
    }

    /// @throws NoSuchPage if it is somebody else's
    Opened ofAccount(Map<String, String> path, DataSubjectId holder) {
        return OrderNumber.of(path.getOrDefault("number", ""))
                .flatMap(known -> orders.find(known, holder))
                .map(order ->
                        new Opened(order, MyOrdersController.path(order.number().value())))
                .orElseThrow(NoSuchPage::new);
    }

    boolean isOpen(Order order) {
        return fulfilments.isDestinationOpen(order);
    }
}
