package org.mukhtalif.store.payouts;

import java.time.Duration;
import java.time.Instant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.OrderCompleted;
import org.mukhtalif.store.orders.OrderNumber;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.Payments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A part that was handed over is written into the ledger, in the same transaction.
@Component
class Sales {

    /// The shopper may return within seven days of delivery (E-Commerce Law, art. 13).
    private static final Duration TIME_FOR_RETURNS = Duration.ofDays(7);

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
                at.plus(TIME_FOR_RETURNS),
                shares.of(part, order.placedAt()));
        if (rows.insert(sale)) ledger.post(sale.posting());
    }
}
