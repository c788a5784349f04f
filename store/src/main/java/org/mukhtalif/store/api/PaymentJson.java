package org.mukhtalif.store.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an order is paid, and how far that has come.
///
/// @param method `online`, `bank-transfer` or `cash-on-delivery`
/// @param state `started` while money is to come, `authorised` while the payment company holds it, `captured`,
///     `refunded`, `cancelled`, `expired`, or `failed` where another amount came than was owed
/// @param due what is owed in all; less than at the start once a part was called off
/// @param until until when the goods are kept for the money; absent where nobody waits for it
/// @param others the other ways in which it can be paid now
/// @param transfer where to transfer to; only while a bank transfer is awaited
record PaymentJson(
        String method,
        String state,
        Amount due,
        @Nullable Instant until,
        List<String> others,
        @Nullable TransferJson transfer) {

    PaymentJson {
        others = List.copyOf(others);
    }

    /// The store's own account.
    ///
    /// @param reference what the shopper writes beside the amount: the order's number
    /// @param receiptSentAt when the receipt that is kept was sent; absent before
    /// @param bank the name of the bank
    /// @param holder in whose name the account is
    /// @param iban without spaces
    record TransferJson(
            String iban,
            String holder,
            String bank,
            String reference,
            @Nullable Instant receiptSentAt) {}
}
