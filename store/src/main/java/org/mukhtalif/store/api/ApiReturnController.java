package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Sending goods back, for programs: of a guest's order by its secret, or of one's own.
@RestController
@Tag(name = "returns")
class ApiReturnController {

    private final OpenOrders orders;
    private final ReturnsForPrograms returns;

    ApiReturnController(OpenOrders orders, ReturnsForPrograms returns) {
        this.orders = orders;
        this.returns = returns;
    }

    @GetMapping("/api/v1/orders/{number}/returns")
    @Operation(
            operationId = "listGuestReturns",
            summary = "What of a guest's order goes back, and what still can",
            description = """
                    Returns that were asked for, and for each merchant the lines that can still be asked for
                    with the last moment for it. A `line` is counted from 0, as in the order.
                    """)
    ReturnListJson list(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return returns.list(orders.guests(number, secret, words));
    }

    @GetMapping("/api/v1/me/orders/{number}/returns")
    @Operation(
            operationId = "listMyReturns",
            summary = "What of one's own order goes back, and what still can",
            description = """
                    Returns that were asked for, and for each merchant the lines that can still be asked for
                    with the last moment for it. Read it before offering the form; it is what `askMyReturn` is
                    held to.
                    """)
    ReturnListJson list(@PathVariable String number, SignedIn shopper, Words words) {
        return returns.list(orders.own(number, shopper, words));
    }

    @PostMapping("/api/v1/orders/{number}/returns")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askGuestReturn",
            summary = "Asks to send goods of one merchant's part back",
            description = """
                    One merchant's part at a time: `merchant`, a `reason`, and lines with their pieces.
                    `return-too-late`, `return-too-many` and `return-excepted` ask for nothing; goods that are excepted
                    by law go back only when faulty. Photos follow with an operation of their own.
                    """)
    @ApiResponse(responseCode = "201", description = "Asked; the merchant decides")
    @ApiResponse(
            responseCode = "409",
            description = "Too late, more pieces than can go back, or goods taken back only if faulty")
    ReturnJson ask(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestBody AskedReturnJson asked,
            Words words) {
        return returns.ask(orders.guests(number, secret, words), asked, words);
    }

    @PostMapping("/api/v1/me/orders/{number}/returns")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "askMyReturn",
            summary = "Asks to send goods of one merchant's part of one's order back",
            description = """
                    One merchant's part at a time: `merchant`, a `reason`, and lines with their pieces.
                    `return-too-late`, `return-too-many` and `return-excepted` ask for nothing, and `listMyReturns` says
                    what would do.
                    """)
    @ApiResponse(responseCode = "201", description = "Asked; the merchant decides")
    @ApiResponse(
            responseCode = "409",
            description = "Too late, more pieces than can go back, or goods taken back only if faulty")
    ReturnJson ask(@PathVariable String number, @RequestBody AskedReturnJson asked, SignedIn shopper, Words words) {
        return returns.ask(orders.own(number, shopper, words), asked, words);
    }

    @GetMapping("/api/v1/orders/{number}/returns/{asked}")
    @Operation(
            operationId = "getGuestReturn",
            summary = "A return of a guest's order and how far it has come",
            description = """
                    How far it has come, what the merchant said to it, how many photos are kept, and the refund
                    once there is one. A return of another order gets 404.
                    """)
    ReturnJson show(
            @PathVariable String number,
            @PathVariable String asked,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return returns.show(orders.guests(number, secret, words), asked, words);
    }

    @GetMapping("/api/v1/me/orders/{number}/returns/{asked}")
    @Operation(
            operationId = "getMyReturn",
            summary = "A return of one's own order and how far it has come",
            description = """
                    For a page that follows one return: its state, the merchant's answer, how many photos are
                    kept, and the refund once there is one. A return of another order, or of somebody else's,
                    gets 404.
                    """)
    ReturnJson show(@PathVariable String number, @PathVariable String asked, SignedIn shopper, Words words) {
        return returns.show(orders.own(number, shopper, words), asked, words);
    }
}
