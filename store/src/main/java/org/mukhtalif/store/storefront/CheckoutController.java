package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The checkout, one page: `/checkout`. An order that is placed leads to its own page; anything else shows this one
/// again, with what was typed and what to mend.
@Controller
class CheckoutController {

    private static final String TO_THE_CART = "redirect:" + Paths.CART;

    private final PayChoices choices;
    private final Checkout checkout;
    private final CheckoutPages pages;
    private final ShopperCookies cookies;
    private final Terms terms;

    CheckoutController(
            PayChoices choices, Checkout checkout, CheckoutPages pages, ShopperCookies cookies, Terms terms) {
        this.choices = choices;
        this.checkout = checkout;
        this.pages = pages;
        this.cookies = cookies;
        this.terms = terms;
    }

    @GetMapping("/checkout")
    String show(HttpServletRequest request, Optional<SignedIn> visitor, Words words, Model model) {
        return cookies.cart(request)
                .map(cart -> page(cart, CheckoutForm.blank(), visitor, CheckoutAnswer.NOTHING, words, model))
                .orElse(TO_THE_CART);
    }

    /// The same page for other ways of shipping, or without the coupon: nothing is placed, and nothing typed is kept.
    @PostMapping("/checkout")
    String requote(
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Optional<SignedIn> visitor,
            Words words,
            Model model) {
        var cart = cookies.cart(request);
        if (cart.isEmpty()) return TO_THE_CART;
        if (sent.containsKey("coupon")) choices.withoutCoupon(cart.get());
        var form = CheckoutForm.of(sent);
        var answer = CheckoutAnswer.beforePlacing(accepted(form), words);
        return page(cart.get(), form, visitor, answer, words, model);
    }

    /// A form's own address, opened as a page: by a link on the form that came back, or by the browser's memory.
    @GetMapping("/checkout/placement")
    String unplaced() {
        return "redirect:/checkout";
    }

    @PostMapping("/checkout/placement")
    String place(
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<SignedIn> visitor,
            Words words,
            Model model) {
        var cart = cookies.cart(request);
        if (cart.isEmpty()) return TO_THE_CART;
        var form = CheckoutForm.of(sent);
        var result = checkout.place(placement(cart.get(), form, visitor, words));
        if (result instanceof PlacementResult.Placed(var number, var secret)) {
            cookies.keepCart(cart.get(), 0, request, response);
            var path = visitor.isPresent()
                    ? MyOrdersController.path(number.value())
                    : OrderController.path(number.value(), secret.toLink());
            if (!form.isPaidOnDelivery()) return "redirect:" + path + "/payment";
            return "redirect:" + path + (visitor.isPresent() ? "?notice=my-order-placed" : "?notice=order-placed");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(cart.get(), form, visitor, CheckoutAnswer.of(result, words), words, model);
    }

    private String page(
            CartSecret cart,
            CheckoutForm form,
            Optional<SignedIn> visitor,
            CheckoutAnswer answer,
            Words words,
            Model model) {
        var priced = choices.of(cart, form, words);
        if (priced.quote().isEmpty()) return TO_THE_CART;
        // The cart tells which line it is, and lets it be mended; once something was typed, the placement tells it
        // here.
        if (form.keptKey().isEmpty() && !priced.quote().isOrderable()) return TO_THE_CART;
        var told = new CheckoutPages.Told(visitor.isPresent(), answer);
        model.addAttribute("page", pages.show(priced.quote(), form, priced.ways(), told, words));
        return "storefront/checkout";
    }

    private Placement placement(CartSecret cart, CheckoutForm form, Optional<SignedIn> visitor, Words words) {
        return new Placement(
                cart,
                visitor.map(SignedIn::subject),
                form.delivery(),
                form.another(),
                form.invoiceTo(),
                form.shipping(),
                form.payment(),
                accepted(form),
                form.shown(),
                form.key(),
                words.language().locale());
    }

    private String accepted(CheckoutForm form) {
        return Placement.accepted(form.terms(), terms.inForce().name());
    }
}
