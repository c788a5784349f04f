package org.mukhtalif.store.returns;

import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.LineItem;
import org.mukhtalif.store.orders.Shipping;

/// One charge before and after a part of it went back.
record Step(Charge before, Charge after) {

    RefundLine of(LineItem line) {
        var discount = line.discount();
        var off = after.shareOf(discount.amount());
        var offBefore = before.shareOf(discount.amount());
        return new RefundLine(
                after.position(),
                after.refundedQuantity() - before.refundedQuantity(),
                gross(),
                share(line.vat()),
                off.minus(offBefore),
                discount.byStoreOf(off).minus(discount.byStoreOf(offBefore)));
    }

    RefundedShipping of(Shipping shipping) {
        return new RefundedShipping(gross(), share(shipping.vat()));
    }

    private Money gross() {
        return after.refunded().minus(before.refunded());
    }

    private Money share(Money amount) {
        return after.shareOf(amount).minus(before.shareOf(amount));
    }
}
