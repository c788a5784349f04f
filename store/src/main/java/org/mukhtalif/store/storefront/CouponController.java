package org.mukhtalif.store.storefront;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mukhtalif.store.checkout.CouponEntry;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The coupon of a cart: `/cart/coupon`. One that takes nothing off is not kept; the cart says why, status 422.
@Controller
class CouponController {

    private static final String TO_THE_CART = "redirect:" + Paths.CART;

    private final CouponEntry entry;
    private final CartPages pages;
    private final ShopperCookies cookies;

    CouponController(CouponEntry entry, CartPages pages, ShopperCookies cookies) {
        this.entry = entry;
        this.pages = pages;
        this.cookies = cookies;
    }

    @PostMapping("/cart/coupon")
    String enter(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Words words,
            Model model) {
        var cart = cookies.cart(request);
        if (cart.isEmpty()) return TO_THE_CART;
        var refused = entry.enter(cart.get(), code);
        if (refused.isEmpty()) return TO_THE_CART + "?notice=coupon-kept";
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page", pages.show(cart, null, words).refusing(CouponBox.refused(code, refused.get(), words)));
        return "storefront/cart";
    }

    @PostMapping("/cart/coupon/removal")
    String leave(HttpServletRequest request) {
        cookies.cart(request).ifPresent(entry::leave);
        return TO_THE_CART + "?notice=coupon-left";
    }
}
