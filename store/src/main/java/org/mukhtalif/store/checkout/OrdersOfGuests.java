package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.store.accounts.Accounts;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// The orders that their secret alone proves to be somebody's. One of an account shows itself by its secret, and is
/// changed by nobody but its holder, who signs in.
@Component
public class OrdersOfGuests {

    private final Orders orders;
    private final Accounts accounts;

    OrdersOfGuests(Orders orders, Accounts accounts) {
        this.orders = orders;
        this.accounts = accounts;
    }

    /// @return nothing if the secret is not one of this order's, or the order is an account's
    public Optional<Order> find(String number, String secret) {
        return orders.find(number, secret)
                .filter(order -> order.subject().flatMap(accounts::of).isEmpty());
    }
}
