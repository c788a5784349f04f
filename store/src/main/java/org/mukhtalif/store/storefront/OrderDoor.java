package org.mukhtalif.store.storefront;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.NoSuchPage;
import org.springframework.stereotype.Component;

/// Opens an order to whoever may see it: the holder of its link, or the shopper whose it is.
@Component
class OrderDoor {

    private final Orders orders;

    OrderDoor(Orders orders) {
        this.orders = orders;
    }

    /// @throws NoSuchPage if the secret is not one of this order's
    Order byLink(String number, String secret) {
        return orders.find(number, secret).orElseThrow(NoSuchPage::new);
    }

    /// @throws NoSuchPage if it is somebody else's
    Order of(SignedIn shopper, String number) {
        return OrderNumber.of(number)
                .flatMap(known -> orders.find(known, shopper.subject()))
                .orElseThrow(NoSuchPage::new);
    }

    String path(String number, String secret) {
        return "/orders/" + number + "/" + secret;
    }
}
