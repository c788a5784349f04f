package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The orders of who is signed in: `/me/orders`. Somebody else's order does not exist here.
@Controller
class MyOrdersController {

    private final OrderDoor orders;
    private final CallingOff callingOff;
    private final OrderPages pages;
    private final MyOrdersPages lists;

    MyOrdersController(OrderDoor orders, CallingOff callingOff, OrderPages pages, MyOrdersPages lists) {
        this.orders = orders;
        this.callingOff = callingOff;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping("/me/orders")
    String list(@RequestParam(defaultValue = "") String after, SignedIn shopper, Words words, Model model) {
        model.addAttribute("page", lists.of(shopper.subject(), after, words));
        return "storefront/my-orders";
    }

    @GetMapping("/me/orders/{number}")
    String show(@PathVariable String number, SignedIn shopper, Words words, Model model) {
        model.addAttribute("page", pages.show(orders.of(shopper, number), path(number), false, null, words));
        return "storefront/order";
    }

    @PostMapping("/me/orders/{number}/cancellation")
    String cancel(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String merchant,
            SignedIn shopper,
            HttpServletResponse response,
            Words words,
            Model model) {
        var order = orders.of(shopper, number);
        var done = callingOff.callOff(order, merchant);
        if (done.isPresent()) return "redirect:" + path(number) + "?notice=" + done.get();
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute(
                "page", pages.show(order, path(number), false, words.of("storefront.order.too-late"), words));
        return "storefront/order";
    }

    static String path(String number) {
        return "/me/orders/" + number;
    }
}
