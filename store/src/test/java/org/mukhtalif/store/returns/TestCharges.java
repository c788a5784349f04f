package org.mukhtalif.store.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.MerchantOrder;

/// What goes back of one part, by the steps of this room and without its tables.
public final class TestCharges {

    private final MerchantOrder part;
    private final List<Charge> lines = new ArrayList<>();
    private Charge shipping;

    public TestCharges(MerchantOrder part) {
        this.part = part;
        var none = Money.halalas(0);
        for (int at = 0; at < part.lines().size(); at++) {
            var line = part.lines().get(at);
            lines.add(new Charge(at, line.quantity(), line.total(), 0, none));
        }
        shipping = new Charge(Charge.SHIPPING, 1, part.shipping().price(), 0, none);
    }

    public Optional<RefundLine> pieces(int at, int pieces) {
        return step(at, lines.get(at).withoutPieces(pieces));
    }

    public Optional<RefundLine> amount(int at, Money amount) {
        return step(at, lines.get(at).without(amount));
    }

    public Optional<RefundLine> priced(int at, int pieces, Money amount) {
        return step(at, lines.get(at).without(pieces, amount));
    }

    public Optional<RefundedShipping> shipping(Money amount) {
        return shipping.without(amount).map(after -> {
            var back = new Step(shipping, after).of(part.shipping());
            shipping = after;
            return back;
        });
    }

    public int piecesLeft(int at) {
        return lines.get(at).quantity() - lines.get(at).refundedQuantity();
    }

    public Money left(int at) {
        return lines.get(at).paid().minus(lines.get(at).refunded());
    }

    public Money shippingLeft() {
        return shipping.paid().minus(shipping.refunded());
    }

    private Optional<RefundLine> step(int at, Optional<Charge> after) {
        return after.map(now -> {
            var back = new Step(lines.get(at), now).of(part.lines().get(at));
            lines.set(at, now);
            return back;
        });
    }
}
