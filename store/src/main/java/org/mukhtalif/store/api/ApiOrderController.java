package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.Cancellations;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.OrderPlace;
import org.mukhtalif.store.orders.OrderSecret;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Orders for programs: a guest's by its secret at `/api/v1/orders`, an account's own at `/api/v1/me/orders`. Somebody
/// else's order does not exist.
@RestController
@Tag(name = "orders")
class ApiOrderController {

    /// What opens a guest's order; in a header, because addresses are written into logs.
    private static final String SECRET = "Order-Secret";

    private static final int PAGE = 20;

    private final Orders orders;
    private final Fulfilments fulfilments;
    private final Cancellations cancellations;

    ApiOrderController(Orders orders, Fulfilments fulfilments, Cancellations cancellations) {
        this.orders = orders;
        this.fulfilments = fulfilments;
        this.cancellations = cancellations;
    }

    @GetMapping("/api/v1/orders/{number}")
    @Operation(operationId = "getGuestOrder", summary = "An order by the secret that its placement told")
    OrderJson show(
            @PathVariable String number, @RequestHeader(name = SECRET, defaultValue = "") String secret, Words words) {
        return json(guests(number, secret, words));
    }

    @PostMapping("/api/v1/orders/{number}/cancellation")
    @Operation(operationId = "cancelGuestOrder", summary = "Calls one merchant's part off, as long as it is not packed")
    OrderJson cancel(
            @PathVariable String number,
            @RequestHeader(name = SECRET, defaultValue = "") String secret,
            @RequestBody CancellationJson asked,
            Words words) {
        cancel(guests(number, secret, words), asked, words);
        return json(guests(number, secret, words));
    }

    @GetMapping("/api/v1/me/orders")
    @Operation(operationId = "listMyOrders", summary = "The signed-in person's orders, newest first, 20 at a time")
    OrderListJson mine(
            @Parameter(description = "The number of the last order of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            SignedIn shopper,
            Words words) {
        var place = Optional.ofNullable(after).map(number -> OrderPlace.of(own(number, shopper, words)));
        var found = orders.of(shopper.subject(), place, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var parcels = fulfilments.of(shown.stream().map(Order::number).toList());
        return new OrderListJson(
                shown.stream()
                        .map(order -> OrderJson.of(
                                order,
                                parcels.stream()
                                        .filter(parcel ->
                                                parcel.parcel().order().equals(order.number()))
                                        .toList()))
                        .toList(),
                found.size() > PAGE ? shown.getLast().number().value() : null);
    }

    @GetMapping("/api/v1/me/orders/{number}")
    @Operation(operationId = "getMyOrder", summary = "One of the signed-in person's orders")
    OrderJson show(@PathVariable String number, SignedIn shopper, Words words) {
        return json(own(number, shopper, words));
    }

    @PostMapping("/api/v1/me/orders/{number}/cancellation")
    @Operation(operationId = "cancelMyOrder", summary = "Calls one merchant's part off, as long as it is not packed")
    OrderJson cancel(@PathVariable String number, @RequestBody CancellationJson asked, SignedIn shopper, Words words) {
        cancel(own(number, shopper, words), asked, words);
        return json(own(number, shopper, words));
    }

    private void cancel(Order order, CancellationJson asked, Words words) {
        var merchant = order.merchants().stream()
                .filter(id -> id.value() == asked.merchant())
                .findFirst()
                .orElseThrow(() -> Problem.ofFields(Map.of("merchant", "api.merchant.not-of-order"), words));
        if (!cancellations.cancel(order.number(), merchant)) throw tooLate(words);
    }

    private static RuntimeException tooLate(Words words) {
        return Problem.of(HttpStatus.CONFLICT, "too-late", words.of("storefront.order.too-late"), words);
    }

    private OrderJson json(Order order) {
        return OrderJson.of(order, fulfilments.of(List.of(order.number())));
    }

    private Order guests(String number, String secret, Words words) {
        return OrderNumber.of(number)
                .flatMap(known -> OrderSecret.inLink(secret).flatMap(opening -> orders.find(known, opening)))
                .orElseThrow(() -> Problem.notFound(words));
    }

    private Order own(String number, SignedIn shopper, Words words) {
        return OrderNumber.of(number)
                .flatMap(known -> orders.find(known, shopper.subject()))
                .orElseThrow(() -> Problem.notFound(words));
    }

    /// @param merchant the id of the merchant whose part is called off
    record CancellationJson(long merchant) {}

    /// @param after to be sent for the following page; absent on the last
    record OrderListJson(List<OrderJson> orders, @Nullable String after) {
        OrderListJson {
            orders = List.copyOf(orders);
        }
    }
}
