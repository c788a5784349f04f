package org.mukhtalif.store.invoices;

import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

/// One thing that is charged, or taken back.
///
/// @param source its place in the order: 0 for shipping, from 1 for goods
/// @param gross what it costs with VAT, discounts taken off
/// @param vat the part of `gross` that is VAT
public record InvoiceLine(int source, Bilingual name, int quantity, Money gross, Money vat, Percentage rate) {

    public InvoiceLine {
        if (quantity < 1) throw new IllegalArgumentException("A line is of one piece at least");
        if (gross.minorUnits() < 0 || vat.minorUnits() < 0 || vat.compareTo(gross) > 0)
            throw new IllegalArgumentException(
                    "A line's VAT is a part of what the line costs, and neither is negative");
    }

    public Money net() {
        return gross.minus(vat);
    }
}
