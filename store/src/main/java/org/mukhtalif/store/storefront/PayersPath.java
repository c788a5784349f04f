package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.PlacedAnswers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// The page of an order for a browser that comes back from paying it: its own session or cart shows whose it is.
@Component
class PayersPath {

    private final Orders orders;
    private final PlacedAnswers placed;
    private final ShopperCookies cookies;
    private final Clock clock;

    PayersPath(Orders orders, PlacedAnswers placed, ShopperCookies cookies, Clock clock) {
        this.orders = orders;
        this.placed = placed;
        this.cookies = cookies;
        this.clock = clock;
    }

    Optional<String> to(Order order, HttpServletRequest request, Optional<SignedIn> visitor) {
        if (visitor.isPresent() && order.subject().equals(visitor.map(SignedIn::subject)))
            return Optional.of(MyOrdersController.path(order.number().value()));
        return cookies.cart(request)
                .filter(cart -> placed.isFrom(cart, order.number()))
                .map(_ -> OrderController.path(
                        order.number().value(),
                        orders.link(order.number(), clock.instant()).toLink()));
    }
}
