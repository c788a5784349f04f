package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.PlacedAnswers;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.OnlinePayments;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the payment company leads back to: `/payments/{attempt}`. The address says nothing about the order,
/// because the company knows it too; who it is follows from the browser's own session or cart.
@Controller
class PaymentReturnController {

    private final OnlinePayments online;
    private final Orders orders;
    private final PlacedAnswers placed;
    private final ShopperCookies cookies;
    private final Clock clock;

    PaymentReturnController(
            OnlinePayments online, Orders orders, PlacedAnswers placed, ShopperCookies cookies, Clock clock) {
        this.online = online;
        this.orders = orders;
        this.placed = placed;
        this.cookies = cookies;
        this.clock = clock;
    }

    @GetMapping("/payments/{attempt}")
    String back(
            @PathVariable UUID attempt,
            HttpServletRequest request,
            Optional<SignedIn> visitor,
            Words words,
            Model model) {
        online.look(attempt);
        var order = online.paymentOf(attempt).flatMap(orders::find).orElseThrow(NoSuchPage::new);
        var path = pathFor(order, request, visitor);
        if (path.isPresent()) return "redirect:" + path.get() + "/payment?check=1";
        model.addAttribute("page", SentPage.afterPaying(words));
        return "storefront/sent";
    }

    private Optional<String> pathFor(Order order, HttpServletRequest request, Optional<SignedIn> visitor) {
        if (visitor.isPresent() && order.subject().equals(visitor.map(SignedIn::subject)))
            return Optional.of(MyOrdersController.path(order.number().value()));
        return cookies.cart(request)
                .filter(cart -> placed.isFrom(cart, order.number()))
                .map(_ -> OrderController.path(
                        order.number().value(),
                        orders.link(order.number(), clock.instant()).toLink()));
    }
}
