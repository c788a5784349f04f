package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An order by its secret link: `/orders/M-7K3Q92/…`. Also the page after placing.
@Controller
class OrderController {

    private final OrderDoor orders;
    private final CallingOff callingOff;
    private final OrderPages pages;

    OrderController(OrderDoor orders, CallingOff callingOff, OrderPages pages) {
        this.orders = orders;
        this.callingOff = callingOff;
        this.pages = pages;
    }

    @GetMapping("/orders/{number}/{secret}")
    String show(@PathVariable String number, @PathVariable String secret, Words words, Model model) {
        model.addAttribute("page", pages.show(orders.byLink(number, secret), path(number, secret), true, null, words));
        return "storefront/order";
    }

    @PostMapping("/orders/{number}/{secret}/cancellation")
    String cancel(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String merchant,
            HttpServletResponse response,
            Words words,
            Model model) {
        var order = orders.byLink(number, secret);
        var done = callingOff.callOff(order, merchant);
        if (done.isPresent()) return "redirect:" + path(number, secret) + "?notice=" + done.get();
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute(
                "page", pages.show(order, path(number, secret), true, words.of("storefront.order.too-late"), words));
        return "storefront/order";
    }

    /// The merchant that a form names, if it has a part of this order.
    static MerchantId partOf(Order order, String merchant) {
        return order.merchants().stream()
                .filter(id -> id.toString().equals(merchant))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    static String path(String number, String secret) {
        return "/orders/" + number + "/" + secret;
    }
}
