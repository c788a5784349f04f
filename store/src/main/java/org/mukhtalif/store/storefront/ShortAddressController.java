package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.ShortAddress;
import org.mukhtalif.store.fulfilment.ShortAddresses;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding the short code of the National Address to an order that was placed without.
@Controller
class ShortAddressController {

    private final OrderDoor orders;
    private final ShortAddresses addresses;
    private final OrderPages pages;

    ShortAddressController(OrderDoor orders, ShortAddresses addresses, OrderPages pages) {
        this.orders = orders;
        this.addresses = addresses;
        this.pages = pages;
    }

    @PostMapping("/orders/{number}/{secret}/short-address")
    String add(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(name = "short-address", defaultValue = "") PersonalText code,
            HttpServletResponse response,
            Words words,
            Model model) {
        return answer(orders.byLink(number, secret), orders.path(number, secret), true, code, response, words, model);
    }

    @PostMapping("/me/orders/{number}/short-address")
    String add(
            @PathVariable String number,
            @RequestParam(name = "short-address", defaultValue = "") PersonalText code,
            SignedIn shopper,
            HttpServletResponse response,
            Words words,
            Model model) {
        return answer(orders.of(shopper, number), MyOrdersController.path(number), false, code, response, words, model);
    }

    private String answer(
            Order order,
            String path,
            boolean guest,
            PersonalText code,
            HttpServletResponse response,
            Words words,
            Model model) {
        var fault = code.isBlank() ? Optional.of("checkout.short-address.shape") : ShortAddress.fault(code);
        if (fault.isEmpty()) {
            addresses.add(order, new ShortAddress(code).text());
            return "redirect:" + path + "?notice=short-address-added";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.show(order, path, guest, null, words.of(fault.get()), words));
        return "storefront/order";
    }
}
