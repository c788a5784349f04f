package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.MethodChange;
import org.mukhtalif.store.payments.PaymentMethod;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// How an order is paid, for programs: below its address, `/payment`.
@RestController
@Tag(name = "payment")
class ApiPaymentController {

    private final OpenOrders orders;
    private final PaymentsForPrograms payments;
    private final MethodChange methods;

    ApiPaymentController(OpenOrders orders, PaymentsForPrograms payments, MethodChange methods) {
        this.orders = orders;
        this.payments = payments;
        this.methods = methods;
    }

    @GetMapping("/api/v1/orders/{number}/payment")
    @Operation(
            operationId = "getGuestPayment",
            summary = "How a guest's order is paid, and until when its goods are kept for the money",
            description = """
                    `state` is `started` while money is awaited and `until` is what a timer may count down to;
                    `others` lists the ways to which it can be changed. For a bank transfer `transfer` tells the
                    account and the reference to write. 404 unless the secret opens the order.
                    """)
    PaymentJson show(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return payments.of(orders.guests(number, secret, words), words);
    }

    @GetMapping("/api/v1/me/orders/{number}/payment")
    @Operation(
            operationId = "getMyPayment",
            summary = "How one's own order is paid, and until when its goods are kept for the money",
            description = """
                    The same as for a guest's order, for the holder of the account: `state`, what is due, until
                    when the goods are kept, `others`, and for a bank transfer the account. 404 for somebody
                    else's order.
                    """)
    PaymentJson show(@PathVariable String number, SignedIn shopper, Words words) {
        return payments.of(orders.own(number, shopper, words), words);
    }

    @PutMapping("/api/v1/orders/{number}/payment/method")
    @Operation(
            operationId = "putGuestPaymentMethod",
            summary = "Pays a guest's order in another way, while it is unpaid",
            description = """
                    `method` is one of `others` of the payment. Sending the present one changes nothing and is
                    no fault. Once it is paid, called off or out of time, `method-not-changed` says that all
                    stays as it is.
                    """)
    @ApiResponse(responseCode = "200", description = "How it is paid from now on")
    @ApiResponse(responseCode = "409", description = "It cannot be paid so now; it is paid as before")
    PaymentJson change(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestBody MethodJson sent,
            Words words) {
        return change(orders.guests(number, secret, words), sent, words);
    }

    @PutMapping("/api/v1/me/orders/{number}/payment/method")
    @Operation(
            operationId = "putMyPaymentMethod",
            summary = "Pays one's own order in another way, while it is unpaid",
            description = """
                    `method` is one of `others` of the payment; a fee of the new way is part of the answer's
                    `due`. `method-not-changed` means that it is paid as before: it is paid already, called off,
                    or this way is not open to it.
                    """)
    @ApiResponse(responseCode = "200", description = "How it is paid from now on")
    @ApiResponse(responseCode = "409", description = "It cannot be paid so now; it is paid as before")
    PaymentJson change(@PathVariable String number, @RequestBody MethodJson sent, SignedIn shopper, Words words) {
        return change(orders.own(number, shopper, words), sent, words);
    }

    private PaymentJson change(Order order, MethodJson sent, Words words) {
        var now = payments.of(order, words);
        if (now.method().equals(sent.method())) return now;
        boolean changed = PaymentMethod.of(sent.method() == null ? "" : sent.method())
                .filter(wanted -> methods.to(order.payment(), wanted))
                .isPresent();
        if (!changed)
            throw Problem.of(HttpStatus.CONFLICT, "method-not-changed", words.of("api.method-not-changed.text"), words);
        return payments.of(order, words);
    }

    /// A way of paying.
    ///
    /// @param method one of `others`
    record MethodJson(@Nullable String method) {}
}
