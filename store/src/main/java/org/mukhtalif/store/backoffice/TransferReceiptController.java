package org.mukhtalif.store.backoffice;

import java.net.URI;
import java.util.UUID;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.PaymentReference;
import org.mukhtalif.store.transfers.OpenedReceipt;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The receipt of a transfer, for whoever looks for the money. Each opening is told in its sender's book. Nothing of it
/// may run in a browser: a picture is shown alone, a PDF is only handed over.
@Controller
class TransferReceiptController {

    private final Orders orders;
    private final TransferReceipts receipts;

    TransferReceiptController(Orders orders, TransferReceipts receipts) {
        this.orders = orders;
        this.receipts = receipts;
    }

    @GetMapping("/staff/payments/{reference}/receipt")
    ResponseEntity<byte[]> open(@PathVariable UUID reference, SignedIn who, Words words) {
        var order = orders.find(new PaymentReference(reference)).orElseThrow(NoSuchPage::new);
        return receipts.open(order, who.account().toString())
                .map(receipt -> shown(receipt, order.number().value()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(words.path("/staff/payments") + "?notice=receipt-closed"))
                        .build());
    }

    private static ResponseEntity<byte[]> shown(OpenedReceipt receipt, String number) {
        var type = MediaType.parseMediaType(receipt.type());
        boolean picture = type.getType().equals("image");
        var how = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename("receipt-" + number + (picture ? ".jpg" : ".pdf"))
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(receipt.content());
    }
}
