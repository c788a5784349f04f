package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.cart.AskedQuantity;
import org.mukhtalif.store.cart.CartChange;
import org.mukhtalif.store.cart.CartSecret;
import org.mukhtalif.store.cart.Carts;
import org.mukhtalif.store.checkout.Quotes;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The cart for programs: `/api/v1/cart`. It is known by its secret in the header `Cart`; the first line begins one. A
/// line is put with its whole quantity, so that sending it again changes nothing.
@RestController
@Tag(name = "cart")
class ApiCartController {

    /// Whose cart: the secret that the first answer told.
    static final String CART = "Cart";

    private final Carts carts;
    private final Quotes quotes;

    ApiCartController(Carts carts, Quotes quotes) {
        this.carts = carts;
        this.quotes = quotes;
    }

    @GetMapping("/api/v1/cart")
    @Operation(
            operationId = "getCart",
            summary = "The cart and what it costs now, each part travelling the standard way",
            description = """
                    Prices are those of this moment, and `problems` tells what changed since a line was put in.
                    Without the header `Cart` it is refused with 400 `cart-missing`; a secret that is known no
                    more shows an empty cart.
                    """)
    QuoteJson show(@RequestHeader(name = CART, defaultValue = "") String cart, Words words) {
        return quote(known(cart, words));
    }

    @PutMapping("/api/v1/cart/lines/{offer}")
    @Operation(
            operationId = "putCartLine",
            summary = "Lets the cart hold so many pieces of an offer; without a cart a new one begins",
            description = """
                    `pieces` is the whole quantity, from 1 to 99, so a request may be repeated. Leave the header
                    `Cart` out to begin a cart and keep the `cart` of the answer. Refused with 422, and the cart
                    left as it was: `cart-no-such-offer`, `cart-quantity-too-small`, `cart-quantity-too-large`,
                    `cart-full`.
                    """)
    QuoteJson put(
            @Parameter(description = "The cart's secret; absent to begin a new cart")
                    @RequestHeader(name = CART, defaultValue = "")
                    String cart,
            @PathVariable long offer,
            @RequestBody QuantityJson quantity,
            Words words) {
        var secret = cart.isEmpty() ? Optional.<CartSecret>empty() : Optional.of(known(cart, words));
        var asked = new AskedQuantity(quantity.quantity());
        return answer(offer < 1 ? noSuchOffer() : carts.hold(secret, new OfferId(offer), asked), words);
    }

    @DeleteMapping("/api/v1/cart/lines/{offer}")
    @Operation(
            operationId = "removeCartLine",
            summary = "Takes an offer out of the cart; nothing happens if it is not in it",
            description = """
                    The answer is the cart that is left. Without the header `Cart` it is refused with 400
                    `cart-missing`.
                    """)
    QuoteJson remove(
            @RequestHeader(name = CART, defaultValue = "") String cart, @PathVariable long offer, Words words) {
        var secret = known(cart, words);
        return answer(offer < 1 ? noSuchOffer() : carts.remove(secret, new OfferId(offer)), words);
    }

    /// The secret of the header.
    static CartSecret known(String header, Words words) {
        return CartSecret.inHeader(header)
                .orElseThrow(() ->
                        Problem.of(HttpStatus.BAD_REQUEST, "cart-missing", words.of("api.cart-missing.text"), words));
    }

    private QuoteJson answer(CartChange change, Words words) {
        return switch (change) {
            case CartChange.Kept(var secret, var _) -> quote(secret);
            case CartChange.Refused(var key) ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, key.replace('.', '-'), words.of(key), words);
        };
    }

    private QuoteJson quote(CartSecret secret) {
        return QuoteJson.of(secret, quotes.of(secret, Map.of(), ""));
    }

    private static CartChange noSuchOffer() {
        return new CartChange.Refused("cart.no-such-offer");
    }

    /// So many pieces.
    ///
    /// @param pieces 1 to 99
    record QuantityJson(@Nullable Long pieces) {
        long quantity() {
            return pieces == null ? 0 : pieces;
        }
    }
}
