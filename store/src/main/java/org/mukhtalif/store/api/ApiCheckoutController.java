package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.Checkout;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.shipping.SaudiCity;
import org.mukhtalif.store.terms.Terms;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Buying for programs: the terms, the cities, and the placement `POST /api/v1/orders`.
@RestController
@Tag(name = "checkout")
class ApiCheckoutController {

    private final Checkout checkout;
    private final SaudiCities cities;
    private final Terms terms;

    ApiCheckoutController(Checkout checkout, SaudiCities cities, Terms terms) {
        this.checkout = checkout;
        this.cities = cities;
        this.terms = terms;
    }

    @GetMapping("/api/v1/terms")
    @Operation(
            operationId = "getTerms",
            summary = "The version of the terms that binds today; its text stands at /terms",
            description = """
                    Show the terms beside the button that orders or registers, and send the `version` that you
                    showed with the placement or the registration: one that names another version is refused,
                    because nobody accepted that text.
                    """)
    TermsJson terms() {
        var inForce = terms.inForce();
        return new TermsJson(inForce.name(), terms.since(), inForce.fingerprint());
    }

    @GetMapping("/api/v1/cities")
    @Operation(
            operationId = "listCities",
            summary = "The cities that parcels go to, the big ones first",
            description = """
                    The `key` of a city goes into a quote as `city` and into the address of a placement. Names
                    are in Arabic and English.
                    """)
    List<SaudiCity> cities() {
        return cities.all();
    }

    @PostMapping("/api/v1/orders")
    @Operation(
            operationId = "placeOrder",
            summary = "Places the order for a cart; the same key and body give the same order, however often sent",
            description = """
                    Needs the cart, an `Idempotency-Key`, the accepted version of the terms and the total that
                    was shown; with a bearer token it becomes an order of the account. Goods are held and the
                    contact is sealed in one step, or nothing happens: `sold-out`, `price-changed`,
                    `total-changed`, `coupon-refused` and `empty-cart` place nothing. A guest's `secret` is told here
                    only.
                    """)
    @ApiResponse(responseCode = "201", description = "The order stands")
    @ApiResponse(
            responseCode = "409",
            description =
                    "Sold out, another price, another total, or an empty cart; or the same key is under way at this moment: then `Retry-After` says when to send it again")
    @ApiResponse(
            responseCode = "422",
            description = "Something sent cannot be so, or the key was used for another body")
    ResponseEntity<PlacedJson> place(
            @RequestHeader(name = ApiCartController.CART, defaultValue = "") String cart,
            @Parameter(description = "16 to 64 letters, digits, - or _, new for each order", required = true)
                    @RequestHeader(name = "Idempotency-Key", defaultValue = "")
                    String key,
            @RequestBody PlacementJson sent,
            @Parameter(hidden = true) Optional<SignedIn> shopper,
            Words words) {
        var secret = ApiCartController.known(cart, words);
        if (key.isEmpty()) throw keyMissing(words);
        var placement = sent.placement(
                secret,
                shopper.map(SignedIn::subject),
                terms.inForce().name(),
                key,
                words.language().locale());
        var result = checkout.placeOrTell(placement);
        if (!(result instanceof PlacementResult.Placed(var number, var opening)))
            throw PlacementProblem.of(result, words);
        var path = (shopper.isPresent() ? "/api/v1/me/orders/" : "/api/v1/orders/") + number;
        return ResponseEntity.created(URI.create(path))
                .body(new PlacedJson(number.value(), shopper.isPresent() ? null : opening.toLink()));
    }

    private static RuntimeException keyMissing(Words words) {
        return Problem.of(
                HttpStatus.BAD_REQUEST, "idempotency-key-missing", words.of("api.idempotency-key-missing.text"), words);
    }

    /// The version of the terms that binds.
    ///
    /// @param version to be sent when an order is placed
    /// @param fingerprint SHA-256 of both documents
    /// @param effective since when
    record TermsJson(String version, LocalDate effective, String fingerprint) {}

    /// An order that stands.
    ///
    /// @param secret opens a guest's order, in the header `Order-Secret`; absent for an account's order
    /// @param number of the order
    record PlacedJson(String number, @Nullable String secret) {}
}
