package org.mukhtalif.store.api;

import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.OrdersOfGuests;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Opens an order to whoever may see it: to who sends its secret, or to the shopper whose it is. Somebody else's order
/// does not exist.
@Component
class OpenOrders {

    /// What opens a guest's order; in a header, because addresses are written into logs.
    static final String SECRET = "Order-Secret";

    private final Orders orders;
    private final OrdersOfGuests guests;

    OpenOrders(Orders orders, OrdersOfGuests guests) {
        this.orders = orders;
        this.guests = guests;
    }

    Order guests(String number, String secret, Words words) {
        return orders.find(number, secret).orElseThrow(() -> Problem.notFound(words));
    }

    /// The same for what changes who is named or where it goes: an account's order is its holder's.
    Order guestsOnly(String number, String secret, Words words) {
        return guests.find(number, secret).orElseThrow(() -> Problem.notFound(words));
    }

    Order own(String number, SignedIn shopper, Words words) {
        return OrderNumber.of(number)
                .flatMap(known -> orders.find(known, shopper.subject()))
                .orElseThrow(() -> Problem.notFound(words));
    }
}
