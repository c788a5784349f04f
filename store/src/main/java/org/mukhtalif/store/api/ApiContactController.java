package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.checkout.ContactCorrection;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Mending where a placed order goes, for programs, before anything of it is packed. What is held is never told.
@RestController
@Tag(name = "orders")
class ApiContactController {

    private final OpenOrders orders;
    private final Fulfilments fulfilments;
    private final ContactCorrection correction;

    ApiContactController(OpenOrders orders, Fulfilments fulfilments, ContactCorrection correction) {
        this.orders = orders;
        this.fulfilments = fulfilments;
        this.correction = correction;
    }

    @PatchMapping("/api/v1/orders/{number}/contact")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "correctGuestContact",
            summary = "Mends who receives a guest's order and where; what is left out stays, an address is sent whole",
            description = """
                    Send only what is wrong: a name, a mobile, a whole address, or the short code alone. What is
                    held is never shown, so show an empty form. `contact-settled` once something is packed; an
                    order of an account is not mended with a secret and gets 404.
                    """)
    @ApiResponse(responseCode = "204", description = "It is mended")
    @ApiResponse(responseCode = "409", description = "Something is packed already, or the order has ended")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so, or nothing was sent")
    void correct(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestBody CorrectionJson sent,
            Words words) {
        correct(orders.guestsOnly(number, secret, words), sent, words);
    }

    @PatchMapping("/api/v1/me/orders/{number}/contact")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "correctMyContact",
            summary = "Mends who receives one's own order and where; what is left out stays, an address is sent whole",
            description = """
                    Send only what is wrong: a name, a mobile, a whole address, or the short code alone. The
                    answer has no body, because what is held is told by the copy only. `contact-settled` once
                    something is packed or the order has ended.
                    """)
    @ApiResponse(responseCode = "204", description = "It is mended")
    @ApiResponse(responseCode = "409", description = "Something is packed already, or the order has ended")
    @ApiResponse(responseCode = "422", description = "Something sent cannot be so, or nothing was sent")
    void correct(@PathVariable String number, @RequestBody CorrectionJson sent, SignedIn shopper, Words words) {
        correct(orders.own(number, shopper, words), sent, words);
    }

    private void correct(Order order, CorrectionJson sent, Words words) {
        if (!fulfilments.isDestinationOpen(order))
            throw Problem.of(HttpStatus.CONFLICT, "contact-settled", words.of("api.contact-settled.text"), words);
        var form = PlacementJson.delivery(sent.contact(), sent.address());
        var faults = correction.faults(order, form);
        if (!faults.isEmpty()) throw Problem.ofFields(faults, words);
        correction.keep(order.receiver().orElseThrow(), order, form, words.locale());
    }

    /// What is to be mended.
    ///
    /// @param contact who receives it; `mail` is not looked at
    /// @param address where it goes; the short code alone may be sent as well
    record CorrectionJson(PlacementJson.@Nullable ContactJson contact, PlacementJson.@Nullable AddressJson address) {}
}
