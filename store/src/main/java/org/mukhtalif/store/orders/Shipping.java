package org.mukhtalif.store.orders;

import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;

/// How one merchant's part travels, what that costs, and how much of the cost is VAT.
///
/// @param listed what it costs before the discount
/// @param vat the part of [#price] that is VAT
/// @param withinDays the last working day after dispatch on which it was promised
public record Shipping(ShippingKind kind, Money listed, Discount discount, Money vat, int withinDays) {

    public Shipping {
        if (discount.amount().compareTo(listed) > 0)
            throw new IllegalArgumentException("No more is taken off the shipping than it costs");
        if (vat.compareTo(listed.minus(discount.amount())) > 0)
            throw new IllegalArgumentException("The VAT of shipping is a part of what it costs");
    }

    /// What is paid for it.
    public Money price() {
        return listed.minus(discount.amount());
    }
}
