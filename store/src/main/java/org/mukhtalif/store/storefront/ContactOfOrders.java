package org.mukhtalif.store.storefront;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.checkout.OrdersOfGuests;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderSecret;
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

    /// @throws NoSuchPage if the link opens nothing, or the order is an account's
    Order byLink(Map<String, String> path) {
        return number(path)
                .flatMap(known -> OrderSecret.inLink(path.getOrDefault("secret", ""))
                        .flatMap(secret -> guests.find(known, secret)))
                .orElseThrow(NoSuchPage::new);
    }

    /// @throws NoSuchPage if it is somebody else's
    Order ofAccount(Map<String, String> path, DataSubjectId holder) {
        return number(path).flatMap(known -> orders.find(known, holder)).orElseThrow(NoSuchPage::new);
    }

    boolean isOpen(Order order) {
        return fulfilments.isDestinationOpen(order);
    }

    private static Optional<OrderNumber> number(Map<String, String> path) {
        return OrderNumber.of(path.getOrDefault("number", ""));
    }
}
