package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.OnlinePayments;
import org.mukhtalif.store.payments.PayPage;
import org.mukhtalif.store.ui.PublicAddress;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Paying online, for programs: where the payment company takes the money, and what became of it.
@RestController
@Tag(name = "payment")
class ApiPayPageController {

    private final OpenOrders orders;
    private final PaymentsForPrograms payments;
    private final OnlinePayments online;
    private final PublicAddress address;

    ApiPayPageController(
            OpenOrders orders, PaymentsForPrograms payments, OnlinePayments online, PublicAddress address) {
        this.orders = orders;
        this.payments = payments;
        this.online = online;
        this.address = address;
    }

    @PostMapping("/api/v1/orders/{number}/payment/page")
    @Operation(
            operationId = "openGuestPaymentPage",
            summary = "The page of the payment company for a guest's order: the one that is open, or a new one")
    @ApiResponse(responseCode = "200", description = "Where the shopper pays")
    @ApiResponse(responseCode = "409", description = "Nothing is to be paid online")
    @ApiResponse(responseCode = "503", description = "The payment company does not answer; ask again in a moment")
    PageJson page(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            HttpServletRequest request,
            Words words) {
        return page(orders.guests(number, secret, words), request, words);
    }

    @PostMapping("/api/v1/me/orders/{number}/payment/page")
    @Operation(
            operationId = "openMyPaymentPage",
            summary = "The page of the payment company for one's own order: the one that is open, or a new one")
    @ApiResponse(responseCode = "200", description = "Where the shopper pays")
    @ApiResponse(responseCode = "409", description = "Nothing is to be paid online")
    @ApiResponse(responseCode = "503", description = "The payment company does not answer; ask again in a moment")
    PageJson page(@PathVariable String number, SignedIn shopper, HttpServletRequest request, Words words) {
        return page(orders.own(number, shopper, words), request, words);
    }

    @PostMapping("/api/v1/orders/{number}/payment/check")
    @Operation(
            operationId = "checkGuestPayment",
            summary = "Asks the payment company at once what became of a guest's payment, after she came back from it")
    PaymentJson check(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return check(orders.guests(number, secret, words), words);
    }

    @PostMapping("/api/v1/me/orders/{number}/payment/check")
    @Operation(
            operationId = "checkMyPayment",
            summary = "Asks the payment company at once what became of one's own payment, after coming back from it")
    PaymentJson check(@PathVariable String number, SignedIn shopper, Words words) {
        return check(orders.own(number, shopper, words), words);
    }

    private PaymentJson check(Order order, Words words) {
        online.look(order.payment());
        return payments.of(order, words);
    }

    private PageJson page(Order order, HttpServletRequest request, Words words) {
        var base = address.of(request, words);
        var page = online.page(
                order.payment(), order.number().value(), attempt -> URI.create(base + "/payments/" + attempt));
        return switch (page) {
            case PayPage.Ready(var _, var where, var declined) -> new PageJson(where, declined);
            case PayPage.NotNow _ -> throw silent(words);
            case PayPage.NothingOwed _ ->
                throw Problem.of(HttpStatus.CONFLICT, "nothing-owed", words.of("api.nothing-owed.text"), words);
        };
    }

    private static ErrorResponseException silent(Words words) {
        var problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "company-silent", words.of("api.company-silent.text"), words);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return problem;
    }

    /// A page of the payment company.
    ///
    /// @param address where to send the shopper's browser
    /// @param declined how many tries were refused on this page
    record PageJson(URI address, int declined) {}
}
