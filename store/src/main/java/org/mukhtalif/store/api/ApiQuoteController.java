package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mukhtalif.store.checkout.Destinations;
import org.mukhtalif.store.checkout.PayableQuotes;
import org.mukhtalif.store.ui.Words;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// What a cart would cost, for programs: `/api/v1/quotes`. Its total is what a placement carries.
@RestController
@Tag(name = "checkout")
class ApiQuoteController {

    private final PayableQuotes quotes;
    private final Destinations destinations;

    ApiQuoteController(PayableQuotes quotes, Destinations destinations) {
        this.quotes = quotes;
        this.destinations = destinations;
    }

    @PostMapping("/api/v1/quotes")
    @Operation(
            operationId = "quote",
            summary =
                    "What the cart costs, brought so to this city and paid so, and how it can be paid; nothing is kept",
            description = """
                    Ask again whenever the city, the way of shipping or the way of paying changes, and show
                    `total`: the placement has to carry the same. `ways` tells how this cart can be paid and
                    what each way costs; a part that cannot be brought there has `delivery` `not-there` or
                    `too-heavy`. An unknown `shipping` or `payment` is refused with 422.
                    """)
    @ApiResponse(responseCode = "200", description = "What it costs now")
    @ApiResponse(responseCode = "422", description = "There is no such way of shipping or paying")
    QuoteJson quote(
            @RequestHeader(name = ApiCartController.CART, defaultValue = "") String cart,
            @RequestBody WaysJson asked,
            Words words) {
        var secret = ApiCartController.known(cart, words);
        var city = destinations.key(asked.place());
        var quote = quotes.of(secret, asked.kinds(words), asked.paying(words), city);
        var ways = quotes.ways(quote, city, asked.isForAnother()).stream()
                .map(way -> new QuoteJson.WayToPayJson(
                        way.key(), Amount.of(quotes.fee(way).price())))
                .toList();
        return QuoteJson.of(secret, quote, ways);
    }
}
