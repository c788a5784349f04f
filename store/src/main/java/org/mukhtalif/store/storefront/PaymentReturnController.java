package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.OnlinePayments;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Storefronts;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Where the payment company leads back to: `/payments/{attempt}`. The address says nothing about the order,
/// because the company knows it too; who it is follows from the browser's own session or cart. Who pays from a
/// storefront of its own is led on to it, while the operator still lists it.
@Controller
class PaymentReturnController {

    private final OnlinePayments online;
    private final Orders orders;
    private final PayersPath paths;
    private final Storefronts storefronts;

    PaymentReturnController(OnlinePayments online, Orders orders, PayersPath paths, Storefronts storefronts) {
        this.online = online;
        this.orders = orders;
        this.paths = paths;
        this.storefronts = storefronts;
    }

    @GetMapping("/payments/{attempt}")
    ModelAndView back(@PathVariable UUID attempt, HttpServletRequest request, Optional<SignedIn> visitor, Words words) {
        online.look(attempt);
        var order = online.paymentOf(attempt).flatMap(orders::find).orElseThrow(NoSuchPage::new);
        var away = online.leadsTo(attempt).map(URI::toString).flatMap(storefronts::page);
        if (away.isPresent()) return leadTo(away.get());
        var path = paths.to(order, request, visitor);
        if (path.isPresent()) return new ModelAndView("redirect:" + path.get() + "/payment?check=1");
        return new ModelAndView("storefront/sent", Map.of("page", SentPage.afterPaying(words)));
    }

    private static ModelAndView leadTo(URI storefront) {
        return new ModelAndView((model, request, response) -> {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, storefront.toASCIIString());
        });
    }
}
