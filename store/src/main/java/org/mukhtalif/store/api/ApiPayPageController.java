package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.payments.OnlinePayments;
import org.mukhtalif.store.payments.PayPage;
import org.mukhtalif.store.ui.PublicAddress;
import org.mukhtalif.store.ui.Storefronts;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
    private final Storefronts storefronts;

    ApiPayPageController(
            OpenOrders orders,
            PaymentsForPrograms payments,
            OnlinePayments online,
            PublicAddress address,
            Storefronts storefronts) {
        this.orders = orders;
        this.payments = payments;
        this.online = online;
        this.address = address;
        this.storefronts = storefronts;
    }

    @PostMapping("/api/v1/orders/{number}/payment/page")
    @Operation(
            operationId = "openGuestPaymentPage",
            summary = "The page of the payment company for a guest's order: the one that is open, or a new one",
            description = """
                    Send the browser to `address`. It comes back to `returnTo`, a page of a storefront that the
                    operator lists, where nothing in the address says whether it was paid: ask `checkGuestPayment`. Any
                    other address is refused with 422; without one it is the store's own page. Card data never pass your program or the store. An open page
                    is given again, so that nobody pays twice. `nothing-owed` when the order is not paid online
                    or needs no money, `company-silent` with `Retry-After` when the company does not answer:
                    nothing was charged.
                    """)
    @ApiResponse(responseCode = "200", description = "Where the shopper pays")
    @ApiResponse(responseCode = "409", description = "Nothing is to be paid online")
    @ApiResponse(responseCode = "503", description = "The payment company does not answer; ask again in a moment")
    PageJson page(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestBody(required = false) @Nullable WayBackJson sent,
            HttpServletRequest request,
            Words words) {
        return page(orders.guests(number, secret, words), sent, request, words);
    }

    @PostMapping("/api/v1/me/orders/{number}/payment/page")
    @Operation(
            operationId = "openMyPaymentPage",
            summary = "The page of the payment company for one's own order: the one that is open, or a new one",
            description = """
                    Send the browser to `address`. It comes back to `returnTo`, a page of a storefront that the
                    operator lists; ask `checkMyPayment` there what became of it. An open page is given again however often it is asked for, so
                    that nobody pays twice. Refused with `nothing-owed` and `company-silent` as for a guest's
                    order.
                    """)
    @ApiResponse(responseCode = "200", description = "Where the shopper pays")
    @ApiResponse(responseCode = "409", description = "Nothing is to be paid online")
    @ApiResponse(responseCode = "503", description = "The payment company does not answer; ask again in a moment")
    PageJson page(
            @PathVariable String number,
            @RequestBody(required = false) @Nullable WayBackJson sent,
            SignedIn shopper,
            HttpServletRequest request,
            Words words) {
        return page(orders.own(number, shopper, words), sent, request, words);
    }

    @PostMapping("/api/v1/orders/{number}/payment/check")
    @Operation(
            operationId = "checkGuestPayment",
            summary = "Asks the payment company at once what became of a guest's payment, after she came back from it",
            description = """
                    Ask for it once when the shopper comes back, instead of waiting for the company's message;
                    whichever comes first, the money is taken once. The answer is the payment as it stands:
                    `captured` is paid. While the company does not answer it stays `started`.
                    """)
    PaymentJson check(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            Words words) {
        return check(orders.guests(number, secret, words), words);
    }

    @PostMapping("/api/v1/me/orders/{number}/payment/check")
    @Operation(
            operationId = "checkMyPayment",
            summary = "Asks the payment company at once what became of one's own payment, after coming back from it",
            description = """
                    For the moment in which the account's holder comes back from the company's page. Asking
                    twice takes no money twice; the answer is the payment as it stands now.
                    """)
    PaymentJson check(@PathVariable String number, SignedIn shopper, Words words) {
        return check(orders.own(number, shopper, words), words);
    }

    private PaymentJson check(Order order, Words words) {
        online.look(order.payment());
        return payments.of(order, words);
    }

    private PageJson page(Order order, @Nullable WayBackJson sent, HttpServletRequest request, Words words) {
        var base = address.of(request, words);
        var page = online.page(
                order.payment(),
                order.number().value(),
                attempt -> URI.create(base + "/payments/" + attempt),
                wayBack(sent, words));
        return switch (page) {
            case PayPage.Ready(var _, var where, var declined) -> new PageJson(where, declined);
            case PayPage.NotNow _ -> throw silent(words);
            case PayPage.NothingOwed _ ->
                throw Problem.of(HttpStatus.CONFLICT, "nothing-owed", words.of("api.nothing-owed.text"), words);
        };
    }

    private Optional<URI> wayBack(@Nullable WayBackJson sent, Words words) {
        if (sent == null || sent.returnTo() == null) return Optional.empty();
        var page = storefronts.page(sent.returnTo());
        if (page.isEmpty()) throw Problem.ofFields(Map.of("returnTo", "api.return-to.not-listed"), words);
        return page;
    }

    private static ErrorResponseException silent(Words words) {
        var problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "company-silent", words.of("api.company-silent.text"), words);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return problem;
    }

    /// Where the shopper goes once she has left the payment company's page.
    ///
    /// @param returnTo a page of a storefront that the operator lists; without one it is the store's own page
    record WayBackJson(@Nullable String returnTo) {}

    /// A page of the payment company.
    ///
    /// @param address where to send the shopper's browser
    /// @param declined how many tries were refused on this page
    record PageJson(URI address, int declined) {}
}
