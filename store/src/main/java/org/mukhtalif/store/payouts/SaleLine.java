package org.mukhtalif.store.payouts;

import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;

/// One line of a sale and how its price is shared.
///
/// @param source its place in the part: 0 for shipping, from 1 for goods
/// @param salesVat what the store, being the seller of record, owes the tax authority of it; else nothing
/// @param funded what the store adds because it bore a part of the discount
/// @param share of the price that the store keeps, `commission` in money and its VAT apart
/// @param refunded what of `gross` has gone back, `fundedBack` what of `funded` has
record SaleLine(
        int source,
        Money gross,
        Money salesVat,
        Money funded,
        Percentage share,
        Money commission,
        Money commissionVat,
        Money refunded,
        Money fundedBack) {

    static SaleLine of(int source, Money gross, Money salesVat, Money funded, Percentage share, Percentage vatRate) {
        var commission = share.of(gross.plus(funded));
        return new SaleLine(
                source,
                gross,
                salesVat,
                funded,
                share,
                commission,
                vatRate.of(commission),
                new Money(0, gross.currency()),
                new Money(0, gross.currency()));
    }

    /// What is the merchant's.
    Money payable() {
        return gross.plus(funded).minus(salesVat).minus(commission).minus(commissionVat);
    }

    /// The parts of this line that go back when so much more of it does: what is due so far less what was due before,
    /// so that a line that went back wholly has given back exactly what it was.
    ///
    /// @param vat the part of the gross amount that is VAT, by the refund itself
    /// @param byStore what of the store's part of the discount goes back to it
    SaleLine step(Money more, Money vat, Money byStore) {
        long before = refunded.plus(fundedBack).minorUnits();
        long after = before + more.plus(byStore).minorUnits();
        return new SaleLine(
                source,
                more,
                salesVat.isZero() ? salesVat : vat,
                byStore,
                share,
                portion(commission, before, after),
                portion(commissionVat, before, after),
                refunded.plus(more),
                fundedBack.plus(byStore));
    }

    private Money portion(Money of, long before, long after) {
        long whole = gross.plus(funded).minorUnits();
        if (whole == 0) return new Money(0, of.currency());
        return of.portion(after, whole).minus(of.portion(before, whole));
    }
}
