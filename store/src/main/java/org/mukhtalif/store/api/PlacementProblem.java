package org.mukhtalif.store.api;

import java.util.Map;
import org.mukhtalif.store.checkout.PlacementResult;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/// Why an order was not placed, for programs: nothing was changed by any of these.
final class PlacementProblem {

    private PlacementProblem() {}

    static ErrorResponseException of(PlacementResult result, Words words) {
        return switch (result) {
            case PlacementResult.Placed _ -> throw new IllegalArgumentException("A placed order is no problem");
            case PlacementResult.Refused(var faults) -> Problem.ofFields(faults, words);
            case PlacementResult.SoldOut(var offer, var available) ->
                conflict(
                        "sold-out",
                        available == 0 ? words.of("checkout.sold-out") : words.of("checkout.fewer-left", available),
                        Map.of("offer", offer.value(), "available", available),
                        words);
            case PlacementResult.PriceChanged(var offer, var now) ->
                conflict(
                        "price-changed",
                        words.of("checkout.price-changed", now),
                        Map.of("offer", offer.value(), "now", Amount.of(now)),
                        words);
            case PlacementResult.TotalChanged(var shown, var now) ->
                conflict(
                        "total-changed",
                        words.of("checkout.total-changed", shown, now),
                        Map.of("now", Amount.of(now)),
                        words);
            case PlacementResult.CouponRefused(var why, var minimum) ->
                conflict(
                        "coupon-refused",
                        words.of("promotions.refused." + why.key(), minimum),
                        Map.of("reason", why.key()),
                        words);
            case PlacementResult.EmptyCart _ ->
                conflict("empty-cart", words.of("checkout.empty-cart"), Map.of(), words);
            case PlacementResult.AccountLeaving _ ->
                conflict("account-leaving", words.of("checkout.account-leaving"), Map.of(), words);
            case PlacementResult.InFlight _ -> inFlight(words);
            case PlacementResult.KeyReused _ ->
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "idempotency-key-reused",
                        words.of("api.idempotency-key-reused.text"),
                        words);
        };
    }

    private static ErrorResponseException inFlight(Words words) {
        var problem = conflict("placement-in-flight", words.of("api.placement-in-flight.text"), Map.of(), words);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return problem;
    }

    private static ErrorResponseException conflict(String kind, String detail, Map<String, Object> more, Words words) {
        return Problem.of(HttpStatus.CONFLICT, kind, detail, more, words);
    }
}
