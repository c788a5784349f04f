package org.mukhtalif.store.notifications;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// The links of letters about an order.
@Component
class OrderLinks {

    private final Orders orders;
    private final AccountLinks accounts;
    private final Clock clock;

    OrderLinks(Orders orders, AccountLinks accounts, Clock clock) {
        this.orders = orders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A shopper with an account reads her order there; a guest by a link of her own.
    Optional<String> order(Waiting message) {
        var number = new OrderNumber(message.reference());
        if (accounts.isAnAccount(message.subject())) return Optional.of("/me/orders/" + number.value());
        if (!orders.subjectsOf(Set.of(number)).containsKey(number)) return Optional.empty();
        return Optional.of("/orders/" + number.value() + "/"
                + orders.link(number, clock.instant()).toLink());
    }
}
