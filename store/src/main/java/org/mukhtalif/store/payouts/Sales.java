package org.mukhtalif.store.payouts;

import java.time.Instant;
import java.util.Optional;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderCompleted;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payments;
import org.mukhtalif.store.returns.ReturnPeriods;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A part that was handed over is written into the ledger, in the same transaction.
@Component
class Sales {

    private final SaleRows rows;
    private final Ledger ledger;
    private final Shares shares;
    private final Orders orders;
    private final Payments payments;

    Sales(SaleRows rows, Ledger ledger, Shares shares, Orders orders, Payments payments) {
        this.rows = rows;
        this.ledger = ledger;
        this.shares = shares;
        this.orders = orders;
        this.payments = payments;
    }

    @EventListener
    void on(OrderCompleted event) {
        record(event.number(), event.merchant(), event.at());
    }

    private void record(OrderNumber number, MerchantId merchant, Instant at) {
        var order = orders.find(number).orElseThrow();
        var part = order.partOf(merchant).orElseThrow();
        var method = payments.find(order.payment()).orElseThrow().method();
        var sale = new Sale(
                number,
                merchant,
                method.key(),
                method.isPaidOnDelivery(),
                at,
                ReturnPeriods.end(at),
                shares.of(part, order.placedAt()));
        if (!rows.insert(sale)) return;
        ledger.post(sale.posting());
        if (order.feeWith().filter(merchant::equals).isPresent() && orders.isFeeTaken(order))
            ledger.post(fee(order, sale));
    }

    /// What is collected with this part for the way of paying: the store's own, with its VAT.
    private static Posting fee(Order order, Sale sale) {
        var from = sale.isCash() ? LedgerAccount.CARRIER : LedgerAccount.PROVIDER;
        var fee = order.fee();
        return Posting.of(PostingKind.FEE, order.number().value())
                .move(from, LedgerAccount.FEES, fee.price().minus(fee.vat()).minorUnits())
                .move(from, LedgerAccount.FEES_VAT, fee.vat().minorUnits())
                .about(Optional.of(order.number()), sale.merchant(), sale.deliveredAt());
    }
}
