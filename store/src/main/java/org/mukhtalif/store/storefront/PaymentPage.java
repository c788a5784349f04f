package org.mukhtalif.store.storefront;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// Where an order is paid before anything is packed.
///
/// @param path of the order's page; what can be done here begins with it
/// @param online where the payment company takes the money; nothing if it is paid another way, or it does not
///     answer now
/// @param declined how many tries were refused there
/// @param transfer where to transfer to; nothing if it is paid another way
/// @param receipt where a receipt of the transfer is sent; nothing if it is paid another way
/// @param until how long the goods are kept
/// @param others other ways to pay it
/// @param checking whether she comes back from paying and the answer is still out
public record PaymentPage(
        String number,
        String path,
        Money total,
        @Nullable URI online,
        int declined,
        @Nullable Transfer transfer,
        @Nullable Receipt receipt,
        Instant until,
        List<Other> others,
        boolean checking) {

    public PaymentPage {
        others = List.copyOf(others);
    }

    PaymentPage with(Receipt receipt) {
        return new PaymentPage(number, path, total, online, declined, transfer, receipt, until, others, checking);
    }

    /// The store's account.
    ///
    /// @param toTry whether no bank has it
    public record Transfer(String iban, String holder, String bank, boolean toTry) {}

    /// @param sentAt when the one that is kept was sent; nothing before
    /// @param why why it is asked for, and how long it is kept
    /// @param fault what was wrong with the file that was just sent
    public record Receipt(
            @Nullable Instant sentAt, String why, @Nullable String fault) {}

    /// Another way to pay.
    public record Other(String key, String label) {}
}
