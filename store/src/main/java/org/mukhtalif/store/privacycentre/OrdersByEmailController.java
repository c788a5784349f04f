package org.mukhtalif.store.privacycentre;

import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.accounts.SignedIn;
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

/// Guests' orders by their e-mail: for anybody by a letter to that address (`/privacy/orders`), for who has an account
/// with it right away (`/me/privacy/orders`). The answer to anybody is the same for every address.
@Controller
class OrdersByEmailController {

    private final AskingByEmail asking;
    private final OrdersByEmail found;

    OrdersByEmailController(AskingByEmail asking, OrdersByEmail found) {
        this.asking = asking;
        this.found = found;
    }

    @GetMapping("/privacy/orders")
    String form(Model model) {
        model.addAttribute("page", new AskingByEmailPage(new PersonalText(""), null));
        return "privacycentre/asking-by-email";
    }

    @PostMapping("/privacy/orders")
    String ask(
            @RequestParam(name = "email", defaultValue = "") PersonalText typed,
            Words words,
            HttpServletResponse response,
            Model model) {
        var fault = asking.ask(typed, words.lang());
        if (fault.isEmpty()) return "redirect:/privacy/orders/sent";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", new AskingByEmailPage(typed, words.of(fault.get())));
        return "privacycentre/asking-by-email";
    }

    @GetMapping("/privacy/orders/sent")
    String sent() {
        return "privacycentre/asked-by-email";
    }

    @GetMapping("/me/privacy/orders")
    String list(SignedIn holder, Model model) {
        model.addAttribute(
                "page",
                new OrdersByEmailPage(found.ofAccount(holder.subject()).stream()
                        .map(OrdersByEmailController::line)
                        .toList()));
        return "privacycentre/orders-by-email";
    }

    @PostMapping("/me/privacy/orders/{number}")
    String open(@PathVariable String number, SignedIn holder) {
        return "redirect:" + found.wayTo(number, holder.subject()).orElseThrow(NoSuchPage::new);
    }

    private static OrdersByEmailPage.Line line(Order order) {
        return new OrdersByEmailPage.Line(
                order.number().value(), order.placedAt(), order.total(), "/me/privacy/orders/" + order.number());
    }
}
