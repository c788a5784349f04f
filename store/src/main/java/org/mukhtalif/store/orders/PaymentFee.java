package org.mukhtalif.store.orders;

import org.mukhtalif.store.money.Money;

/// What the store asks for a way of paying, a line of its own; and how much of it is VAT.
public record PaymentFee(Money price, Money vat) {

    public static final PaymentFee NONE = new PaymentFee(Money.halalas(0), Money.halalas(0));

    public boolean isNothing() {
        return price.minorUnits() == 0;
    }
}
