package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.checkout.CouponEntry;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The coupon of a cart for programs: `/api/v1/cart/coupon`.
@RestController
@Tag(name = "cart")
class ApiCouponController {

    private final CouponEntry entry;
    private final Quotes quotes;

    ApiCouponController(CouponEntry entry, Quotes quotes) {
        this.entry = entry;
        this.quotes = quotes;
    }

    @PutMapping("/api/v1/cart/coupon")
    @Operation(
            operationId = "putCoupon",
            summary = "Lets the cart have a coupon in place of another; one that takes nothing off is refused",
            description = """
                    One coupon for a cart: another one takes its place. `coupon-refused` tells in `reason` why
                    one takes nothing off, and the cart keeps what it had. Small and large letters and spaces
                    around it make no difference.
                    """)
    @ApiResponse(responseCode = "200", description = "The cart with what the coupon takes off")
    @ApiResponse(responseCode = "422", description = "The coupon takes nothing off; `reason` says why")
    QuoteJson put(
            @RequestHeader(name = ApiCartController.CART, defaultValue = "") String cart,
            @RequestBody CouponCodeJson sent,
            Words words) {
        var secret = ApiCartController.known(cart, words);
        var code = sent.code() == null ? "" : sent.code();
        entry.enter(secret, code).ifPresent(refused -> {
            var why = refused.refusal().orElseThrow().key();
            throw Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "coupon-refused",
                    words.of("promotions.refused." + why, refused.minimum()),
                    Map.of("reason", why),
                    words);
        });
        return quote(secret);
    }

    @DeleteMapping("/api/v1/cart/coupon")
    @Operation(operationId = "removeCoupon", summary = "The cart has no coupon from now on", description = """
                    The answer is the cart at its full price. Nothing happens if it has none.
                    """)
    QuoteJson remove(@RequestHeader(name = ApiCartController.CART, defaultValue = "") String cart, Words words) {
        var secret = ApiCartController.known(cart, words);
        entry.leave(secret);
        return quote(secret);
    }

    private QuoteJson quote(CartSecret secret) {
        return QuoteJson.of(secret, quotes.of(secret, Map.of(), ""));
    }

    /// A coupon for a cart.
    ///
    /// @param code as it was typed
    record CouponCodeJson(@Nullable String code) {}
}
