package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.transfers.TransferReceipts;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Where the receipt of a transfer is sent, on the page of a payment.
@Component
class ReceiptBoxes {

    private final TransferReceipts receipts;
    private final FieldNotices notices;

    ReceiptBoxes(TransferReceipts receipts, FieldNotices notices) {
        this.receipts = receipts;
        this.notices = notices;
    }

    /// @param fault what was wrong with the file that was just sent
    PaymentPage.Receipt of(Order order, @Nullable String fault, Words words) {
        var sent = receipts.among(List.of(order.number())).get(order.number());
        return new PaymentPage.Receipt(sent, notices.ofReceipt(words), fault);
    }
}
