package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartChange;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The cart: `/cart`. A change that is accepted leads back to it; one that is not shows it with the reason, status 422.
@Controller
class CartController {

    private static final Pattern OFFER = Pattern.compile("[1-9][0-9]{0,17}");

    private static final String PAGE = "storefront/cart";

    private final Carts carts;
    private final CartPages pages;
    private final ShopperCookies cookies;

    CartController(Carts carts, CartPages pages, ShopperCookies cookies) {
        this.carts = carts;
        this.pages = pages;
        this.cookies = cookies;
    }

    @GetMapping(Paths.CART)
    String show(HttpServletRequest request, Words words, Model model) {
        model.addAttribute("page", pages.show(cookies.cart(request), null, words));
        return PAGE;
    }

    @PostMapping("/cart/lines")
    String add(
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "1") String quantity,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        var change = offer(offer)
                .map(id -> carts.add(cookies.cart(request), id, AskedQuantity.of(quantity)))
                .orElseGet(CartController::noSuchOffer);
        return answer(change, "cart-added", request, response, words, model);
    }

    @PostMapping("/cart/lines/{offer}")
    String change(
            @PathVariable String offer,
            @RequestParam(defaultValue = "") String quantity,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        var change = cookies.cart(request)
                .flatMap(secret -> offer(offer).map(id -> carts.change(secret, id, AskedQuantity.of(quantity))))
                .orElseGet(CartController::noSuchOffer);
        return answer(change, "cart-changed", request, response, words, model);
    }

    @PostMapping("/cart/lines/{offer}/removal")
    String remove(
            @PathVariable String offer,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        var change = cookies.cart(request)
                .flatMap(secret -> offer(offer).map(id -> carts.remove(secret, id)))
                .orElseGet(CartController::noSuchOffer);
        return answer(change, "cart-removed", request, response, words, model);
    }

    private String answer(
            CartChange change,
            String notice,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        return switch (change) {
            case CartChange.Kept(var secret, var pieces) -> {
                cookies.keepCart(secret, pieces, request, response);
                yield "redirect:" + Paths.CART + "?notice=" + notice;
            }
            case CartChange.Refused(var key) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", pages.show(cookies.cart(request), key, words));
                yield PAGE;
            }
        };
    }

    private static Optional<OfferId> offer(String typed) {
        return OFFER.matcher(typed).matches() ? Optional.of(new OfferId(Long.parseLong(typed))) : Optional.empty();
    }

    private static CartChange noSuchOffer() {
        return new CartChange.Refused("cart.no-such-offer");
    }
}
