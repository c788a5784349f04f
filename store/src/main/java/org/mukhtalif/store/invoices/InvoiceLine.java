package org.mukhtalif.store.invoices;

import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

/// One thing that is charged, or taken back.
///
/// @param source its place in the order: 0 for shipping, from 1 for goods
/// @param gross what it costs with VAT, discounts taken off
/// @param discount what was taken off with VAT, to come to `gross`; nothing on a note that takes back
/// @param vat the part of `gross` that is VAT
public record InvoiceLine(
        int source, Bilingual name, int quantity, Money gross, Money discount, Money vat, Percentage rate) {

    public InvoiceLine {
        if (quantity < 1) throw new IllegalArgumentException("A line is of one piece at least");
        if (gross.minorUnits() < 0 || vat.minorUnits() < 0 || vat.compareTo(gross) > 0)
            throw new IllegalArgumentException(
                    "A line's VAT is a part of what the line costs, and neither is negative");
    }

    public InvoiceLine(int source, Bilingual name, int quantity, Money gross, Money vat, Percentage rate) {
        this(source, name, quantity, gross, new Money(0, gross.currency()), vat, rate);
    }

    public Money net() {
        return gross.minus(vat);
    }

    /// What it would have cost without the discount, before VAT.
    public Money netBeforeDiscount() {
        var listed = gross.plus(discount);
        return listed.minus(rate.includedIn(listed));
    }

    /// How much lower the discount makes the price before VAT.
    public Money netDiscount() {
        return discount.isZero() ? discount : netBeforeDiscount().minus(net());
    }
}
