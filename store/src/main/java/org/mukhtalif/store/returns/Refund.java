package org.mukhtalif.store.returns;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// Money that goes back to the shopper for one merchant's part of an order. Never changed once it is agreed.
///
/// @param at when it was agreed
public record Refund(
        RefundNumber number,
        OrderNumber order,
        MerchantId merchant,
        List<RefundLine> lines,
        RefundedShipping shipping,
        RefundReason reason,
        Instant at) {

    public Refund {
        requireNonNull(number, "A refund has a number");
        lines = List.copyOf(lines);
    }

    /// What the shopper gets in all.
    public Money total() {
        return lines.stream().map(RefundLine::gross).reduce(shipping.gross(), Money::plus);
    }

    /// The VAT in the total: the sum of what is in each line and in the shipping.
    public Money vat() {
        return lines.stream().map(RefundLine::vat).reduce(shipping.vat(), Money::plus);
    }
}
