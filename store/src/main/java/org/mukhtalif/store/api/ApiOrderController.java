package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.fulfilment.ShopperCancellations;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderPlace;
import org.mukhtalif.store.orders.OrderState;
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

    private static final int PAGE = 20;

    private final OpenOrders open;
    private final Orders orders;
    private final OrdersForPrograms reading;
    private final ShopperCancellations cancellations;

    ApiOrderController(OpenOrders open, Orders orders, OrdersForPrograms reading, ShopperCancellations cancellations) {
        this.open = open;
        this.orders = orders;
        this.reading = reading;
        this.cancellations = cancellations;
    }

    @GetMapping("/api/v1/orders/{number}")
    @Operation(
            operationId = "getGuestOrder",
            summary = "An order by the secret that its placement told",
            description = """
                    Lines, sums, parcels with their tracking, and `progress`: what can be called off, mended or
                    is late at this moment. Nothing that the guest typed is told back. A wrong number and a
                    wrong secret get the same 404.
                    """)
    OrderJson show(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return reading.whole(open.guests(number, secret, words));
    }

    @PostMapping("/api/v1/orders/{number}/cancellation")
    @Operation(
            operationId = "cancelGuestOrder",
            summary = "Calls one merchant's part off while it is not packed or much too late, or a whole unpaid order",
            description = """
                    Send `merchant` for one part; an order that waits for its money is called off whole and
                    needs none. `progress` of the order says beforehand what is possible. `too-late` once the
                    part is packed or was called off; what was paid is paid back in the way it was paid.
                    """)
    OrderJson cancel(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestBody CancellationJson asked,
            Words words) {
        cancel(open.guests(number, secret, words), asked, words);
        return reading.whole(open.guests(number, secret, words));
    }

    @GetMapping("/api/v1/me/orders")
    @Operation(
            operationId = "listMyOrders",
            summary = "The signed-in person's orders, newest first, 20 at a time",
            description = """
                    Without what happened to each, which one order alone tells. Send the answer's `after` back
                    to read on; a number that is not one of the person's orders gets 404.
                    """)
    OrderListJson mine(
            @Parameter(description = "The number of the last order of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            SignedIn shopper,
            Words words) {
        var place = Optional.ofNullable(after).map(number -> OrderPlace.of(open.own(number, shopper, words)));
        var found = orders.of(shopper.subject(), place, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new OrderListJson(
                reading.listed(shown),
                found.size() > PAGE ? shown.getLast().number().value() : null);
    }

    @GetMapping("/api/v1/me/orders/{number}")
    @Operation(operationId = "getMyOrder", summary = "One of the signed-in person's orders", description = """
                    Lines, sums, parcels with their tracking, and in `progress` what can be done with it now.
                    Somebody else's order does not exist: 404.
                    """)
    OrderJson show(@PathVariable String number, SignedIn shopper, Words words) {
        return reading.whole(open.own(number, shopper, words));
    }

    @PostMapping("/api/v1/me/orders/{number}/cancellation")
    @Operation(
            operationId = "cancelMyOrder",
            summary = "Calls one merchant's part off while it is not packed or much too late, or a whole unpaid order",
            description = """
                    Send `merchant` for one part; an order that waits for its money is called off whole and
                    needs none. Refused with `too-late` once the part is packed or was called off; what was paid
                    goes back in the way it was paid.
                    """)
    OrderJson cancel(@PathVariable String number, @RequestBody CancellationJson asked, SignedIn shopper, Words words) {
        cancel(open.own(number, shopper, words), asked, words);
        return reading.whole(open.own(number, shopper, words));
    }

    private void cancel(Order order, CancellationJson asked, Words words) {
        if (order.state() instanceof OrderState.Cancelled) throw tooLate(words);
        boolean done = cancellations.isOnlyWhole(order)
                ? cancellations.whole(order)
                : cancellations.part(order, partOf(order, asked, words));
        if (!done) throw tooLate(words);
    }

    private static MerchantId partOf(Order order, CancellationJson asked, Words words) {
        return order.merchants().stream()
                .filter(id -> asked.merchant() != null && id.value() == asked.merchant())
                .findFirst()
                .orElseThrow(() -> Problem.ofFields(Map.of("merchant", "api.merchant.not-of-order"), words));
    }

    private static RuntimeException tooLate(Words words) {
        return Problem.of(HttpStatus.CONFLICT, "too-late", words.of("storefront.order.too-late"), words);
    }

    /// What is called off.
    ///
    /// @param merchant the id of the merchant whose part it is; not needed for an order that waits for its money
    record CancellationJson(@Nullable Long merchant) {}

    /// A page of orders.
    ///
    /// @param after to be sent for the following page; absent on the last
    record OrderListJson(List<OrderJson> orders, @Nullable String after) {
        OrderListJson {
            orders = List.copyOf(orders);
        }
    }
}
