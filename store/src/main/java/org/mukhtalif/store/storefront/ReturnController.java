package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.returns.AskResult;
import org.mukhtalif.store.returns.ReturnReason;
import org.mukhtalif.store.returns.ReturnedPieces;
import org.mukhtalif.store.returns.Returns;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sending goods back, from the order's page: by her account, or by the secret link of a guest.
@Controller
class ReturnController {

    private final OrderDoor orders;
    private final Returns returns;
    private final ReturnPages pages;

    ReturnController(OrderDoor orders, Returns returns, ReturnPages pages) {
        this.orders = orders;
        this.returns = returns;
        this.pages = pages;
    }

    @GetMapping("/orders/{number}/{secret}/returns")
    String choose(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String merchant,
            Words words,
            Model model) {
        return form(orders.byLink(number, secret), orders.path(number, secret), merchant, words, model);
    }

    @GetMapping("/me/orders/{number}/returns")
    String choose(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String merchant,
            SignedIn shopper,
            Words words,
            Model model) {
        return form(orders.of(shopper, number), MyOrdersController.path(number), merchant, words, model);
    }

    @PostMapping("/orders/{number}/{secret}/returns")
    String ask(
            @PathVariable String number,
            @PathVariable String secret,
            @RequestParam Map<String, String> form,
            HttpServletResponse response,
            Words words,
            Model model) {
        return answer(orders.byLink(number, secret), orders.path(number, secret), form, response, words, model);
    }

    @PostMapping("/me/orders/{number}/returns")
    String ask(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            SignedIn shopper,
            HttpServletResponse response,
            Words words,
            Model model) {
        return answer(orders.of(shopper, number), MyOrdersController.path(number), form, response, words, model);
    }

    private String form(Order order, String path, String merchant, Words words, Model model) {
        model.addAttribute("page", pages.show(order, OrderController.partOf(order, merchant), path, null, words));
        return "storefront/return";
    }

    private String answer(
            Order order,
            String path,
            Map<String, String> form,
            HttpServletResponse response,
            Words words,
            Model model) {
        var merchant = OrderController.partOf(order, form.getOrDefault("merchant", ""));
        var reason = ReturnReason.of(form.getOrDefault("reason", ""));
        var refusal = reason.map(why -> switch (returns.ask(order, merchant, pieces(form), why)) {
                    case AskResult.Asked _ -> Optional.<String>empty();
                    case AskResult.NotNow _ -> Optional.of("storefront.return.too-late");
                    case AskResult.TooMany _ -> Optional.of("storefront.return.too-many");
                    case AskResult.Nothing _ -> Optional.of("storefront.return.nothing");
                })
                .orElseGet(() -> Optional.of("storefront.return.no-reason"));
        if (refusal.isEmpty()) return "redirect:" + path + "?notice=return-asked";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.show(order, merchant, path, words.of(refusal.get()), words));
        return "storefront/return";
    }

    private static List<ReturnedPieces> pieces(Map<String, String> form) {
        var pieces = new ArrayList<ReturnedPieces>();
        form.forEach((field, typed) -> {
            if (field.matches(ReturnPages.FIELD + "\\d{1,3}") && typed.matches("[1-9]\\d?"))
                pieces.add(new ReturnedPieces(
                        Integer.parseInt(field.substring(ReturnPages.FIELD.length())), Integer.parseInt(typed)));
        });
        return pieces;
    }
}
