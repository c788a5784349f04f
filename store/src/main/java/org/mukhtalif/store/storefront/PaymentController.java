package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.ui.PublicAddress;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Paying an order: below its page, `/payment`. Once nothing is to be paid any more, it leads to the order.
@Controller
class PaymentController {

    private static final int MOST_CHECKS = 10;

    private final OrderDoor orders;
    private final PaymentPages pages;
    private final MethodChange methods;
    private final PublicAddress address;

    PaymentController(OrderDoor orders, PaymentPages pages, MethodChange methods, PublicAddress address) {
        this.orders = orders;
        this.pages = pages;
        this.methods = methods;
        this.address = address;
    }

    @GetMapping("/orders/{number}/{secret}/payment")
    String show(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(defaultValue = "0") int check,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        return page(orders.byLink(number, secret), orders.path(number, secret), check, request, response, words, model);
    }

    @GetMapping("/me/orders/{number}/payment")
    String showMine(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int check,
            SignedIn shopper,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        return page(
                orders.of(shopper, number), MyOrdersController.path(number), check, request, response, words, model);
    }

    @PostMapping("/orders/{number}/{secret}/payment")
    String change(
            @PathVariable String number, @PathVariable String secret, @RequestParam(defaultValue = "") String method) {
        return change(orders.byLink(number, secret), orders.path(number, secret), method);
    }

    @PostMapping("/me/orders/{number}/payment")
    String changeMine(@PathVariable String number, @RequestParam(defaultValue = "") String method, SignedIn shopper) {
        return change(orders.of(shopper, number), MyOrdersController.path(number), method);
    }

    private String change(Order order, String path, String method) {
        boolean changed = PaymentMethod.of(method)
                .filter(wanted -> methods.to(order.payment(), wanted))
                .isPresent();
        return "redirect:" + path + (changed ? "/payment" : "/payment?notice=method-not-changed");
    }

    /// While the company's answer is out, the page looks again by itself, for half a minute.
    private String page(
            Order order,
            String path,
            int check,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        boolean checking = check > 0 && check <= MOST_CHECKS;
        var page = pages.show(order, path, address.of(request, words), checking, words);
        if (page.isEmpty()) return "redirect:" + path + (check > 0 ? "?notice=" + pages.outcome(order) : "");
        if (checking) response.setHeader("Refresh", "3; url=" + words.path(path + "/payment?check=" + (check + 1)));
        model.addAttribute("page", page.get());
        return "storefront/payment";
    }
}
