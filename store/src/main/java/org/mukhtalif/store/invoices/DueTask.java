package org.mukhtalif.store.invoices;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderNumber;

/// A document that has to be written.
///
/// @param key by which it is recognised when it is told twice
/// @param lines what goes back, for a refund
record DueTask(
        long id,
        What what,
        OrderNumber order,
        MerchantId merchant,
        String key,
        List<CreditedLine> lines,
        Instant since) {

    DueTask {
        lines = List.copyOf(lines);
    }

    /// One that is not written down yet.
    static DueTask fresh(What what, OrderNumber order, MerchantId merchant, String key, Instant since) {
        return new DueTask(0, what, order, merchant, key, List.of(), since);
    }

    enum What {
        SALE,
        CANCELLATION,
        REFUND,
        FEE,
        FEE_CANCELLATION,
        /// The simplified invoice is taken back and one in the buyer's name written.
        NAMING,
        /// The same with the store's invoice of the fee.
        FEE_NAMING
    }
}
