package org.mukhtalif.store.backoffice;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.TypedAmount;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.RefundReason;
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

/// Giving a part of a price or of the shipping back, at `/staff/refunds`: the order is found by its number.
@Controller
class RefundController {

    private static final String AMOUNT = "amount-";

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
            @RequestParam Map<String, String> form,
            SignedIn who,
            HttpServletResponse response,
            Words words,
            Model model) {
        var order = find(form.getOrDefault("order", "")).orElseThrow(NoSuchPage::new);
        var refusal = wish(order, form).map(this::refusal).orElse(Optional.of("backoffice.refunds.amount"));
        if (refusal.isEmpty()) return "redirect:/staff/refunds?order=" + order.number() + "&notice=refund-agreed";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.show(Optional.of(order), who.role(), words.of(refusal.get()), words));
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

    /// What the form wishes; nothing if an amount in it is none.
    private static Optional<RefundWish> wish(Order order, Map<String, String> form) {
        var merchant = merchant(order, form.getOrDefault("merchant", ""));
        var lines = new ArrayList<RefundWish.Line>();
        var shipping = new Money(0, order.total().currency());
        for (var field : form.entrySet()) {
            if (!field.getKey().startsWith(AMOUNT) || field.getValue().isBlank()) continue;
            var amount = amount(field.getValue());
            if (amount.isEmpty()) return Optional.empty();
            var place = field.getKey().substring(AMOUNT.length());
            if (place.equals("shipping")) shipping = amount.get();
            else if (place.matches("\\d{1,3}"))
                lines.add(new RefundWish.Line.Amount(Integer.parseInt(place), amount.get()));
        }
        return Optional.of(new RefundWish(order.number(), merchant, lines, shipping, RefundReason.GOODWILL));
    }

    /// More than nothing, to the halala.
    private static Optional<Money> amount(String typed) {
        return TypedAmount.of(typed)
                .filter(TypedAmount::isWhole)
                .map(TypedAmount::money)
                .filter(money -> money.minorUnits() > 0);
    }

    private static MerchantId merchant(Order order, String typed) {
        return order.merchants().stream()
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private Optional<Order> find(String typed) {
        return OrderNumber.of(typed.strip()).flatMap(orders::find);
    }
}
