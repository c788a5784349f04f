package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.transfers.Sent;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Sending the receipt of a bank transfer, for programs.
@RestController
@Tag(name = "payment")
class ApiReceiptController {

    private final OpenOrders orders;
    private final TransferReceipts receipts;
    private final PaymentsForPrograms payments;

    ApiReceiptController(OpenOrders orders, TransferReceipts receipts, PaymentsForPrograms payments) {
        this.orders = orders;
        this.receipts = receipts;
        this.payments = payments;
    }

    @PostMapping(value = "/api/v1/orders/{number}/payment/receipt", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "sendGuestReceipt",
            summary = "Sends a picture or a PDF of a guest's transfer, in place of one that was sent before",
            description = """
                    A form with one file, a picture or a PDF, in the part `receipt`. It is sealed, and no
                    operation gives it back. `transfer-not-awaited` when the order waits for no transfer;
                    `receipt-refused` tells in `reason` why a file is not taken.
                    """)
    @ApiResponse(responseCode = "200", description = "It is sealed; whoever looks for the money may open it")
    @ApiResponse(responseCode = "409", description = "No transfer is awaited for this order")
    @ApiResponse(responseCode = "422", description = "The file is not taken; `reason` says why")
    PaymentJson send(
            @PathVariable String number,
            @RequestHeader(name = OpenOrders.SECRET, defaultValue = "") String secret,
            @RequestParam(required = false) @Nullable MultipartFile receipt,
            Words words)
            throws IOException {
        return send(orders.guests(number, secret, words), receipt, words);
    }

    @PostMapping(value = "/api/v1/me/orders/{number}/payment/receipt", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "sendMyReceipt",
            summary = "Sends a picture or a PDF of one's own transfer, in place of one that was sent before",
            description = """
                    A form with one file, a picture or a PDF, in the part `receipt`; a second one takes the
                    first one's place. `transfer-not-awaited` when the order waits for no transfer;
                    `receipt-refused` tells in `reason` why a file is not taken.
                    """)
    @ApiResponse(responseCode = "200", description = "It is sealed; whoever looks for the money may open it")
    @ApiResponse(responseCode = "409", description = "No transfer is awaited for this order")
    @ApiResponse(responseCode = "422", description = "The file is not taken; `reason` says why")
    PaymentJson send(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile receipt,
            SignedIn shopper,
            Words words)
            throws IOException {
        return send(orders.own(number, shopper, words), receipt, words);
    }

    private PaymentJson send(Order order, @Nullable MultipartFile file, Words words) throws IOException {
        return switch (receipts.send(order, file == null ? new byte[0] : file.getBytes())) {
            case Sent.Kept _ -> payments.of(order, words);
            case Sent.Refused(var fault)
            when fault == Sent.Fault.NOT_AWAITED ->
                throw Problem.of(
                        HttpStatus.CONFLICT, "transfer-not-awaited", words.of("api.transfer-not-awaited.text"), words);
            case Sent.Refused(var fault) ->
                throw Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "receipt-refused",
                        words.of("storefront.receipt.fault." + fault.key()),
                        Map.of("reason", fault.key()),
                        words);
        };
    }
}
