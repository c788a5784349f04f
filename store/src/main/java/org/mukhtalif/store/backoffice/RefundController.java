package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.RefundResult;
import org.mukhtalif.store.returns.RefundWish;
import org.mukhtalif.store.returns.Refunds;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Giving whole lines, pieces or a part of a price, and the shipping back, at `/staff/refunds`: the order is found by
/// its number.
@Controller
class RefundController {

    private final Orders orders;
    private final Refunds refunds;
    private final RefundPages pages;
    private final Clock clock;

    RefundController(Orders orders, Refunds refunds, RefundPages pages, Clock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/staff/refunds")
    String show(@RequestParam(defaultValue = "") String order, SignedIn who, Words words, Model model) {
        var found = find(order);
        var refusal = order.isBlank() || found.isPresent() ? null : words.of("backoffice.refunds.no-order");
        model.addAttribute("page", pages.show(found, who.role(), refusal, words));
        return "backoffice/refunds";
    }

    @PostMapping("/staff/refunds")
    String give(
            @RequestParam Map<String, String> typed,
            SignedIn who,
            HttpServletResponse response,
            Words words,
            Model model) {
        var form = new RefundForm(typed);
        var order = find(form.order()).orElseThrow(NoSuchPage::new);
        var refusal = switch (form.read(order)) {
            case RefundForm.Read.Wished(var wish) -> refusal(wish);
            case RefundForm.Read.Refused(var key) -> Optional.of(key);
        };
        if (refusal.isEmpty()) return "redirect:/staff/refunds?order=" + order.number() + "&notice=refund-agreed";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.refused(order, form, who.role(), words.of(refusal.get()), words));
        return "backoffice/refunds";
    }

    private Optional<String> refusal(RefundWish wish) {
        return switch (refunds.agree(wish, clock.instant())) {
            case RefundResult.Agreed _ -> Optional.empty();
            case RefundResult.TooMuch _ -> Optional.of("backoffice.refunds.too-much");
            case RefundResult.NotPaid _ -> Optional.of("backoffice.refunds.not-paid");
            case RefundResult.NotDelivered _ -> Optional.of("backoffice.refunds.not-delivered");
            case RefundResult.CalledOff _ -> Optional.of("backoffice.refunds.called-off");
            case RefundResult.Nothing _ -> Optional.of("backoffice.refunds.nothing");
            case RefundResult.NoSuchPart _ -> throw new NoSuchPage();
        };
    }

    private Optional<Order> find(String typed) {
        return OrderNumber.typed(typed).flatMap(orders::find);
    }
}
