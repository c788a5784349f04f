package org.mukhtalif.store.returns;

import java.util.Optional;
import org.mukhtalif.store.money.Money;

/// What was paid for one line, or for the shipping, and how much of it has gone back so far.
///
/// @param position the line's place, [#SHIPPING] for the shipping
record Charge(int position, int quantity, Money paid, int refundedQuantity, Money refunded) {

    static final int SHIPPING = -1;

    /// The same after so many more pieces went back. Each step is what is due so far less what was due before, so the
    /// last piece brings the sum to exactly what was paid.
    Optional<Charge> withoutPieces(int pieces) {
        int gone = refundedQuantity + pieces;
        if (gone > quantity) return Optional.empty();
        if (gone == quantity) return Optional.of(at(gone, paid));
        var step = paid.portion(gone, quantity).minus(paid.portion(refundedQuantity, quantity));
        var left = paid.minus(refunded);
        return Optional.of(at(gone, refunded.plus(step.compareTo(left) < 0 ? step : left)));
    }

    /// The same after so much more of the price went back.
    Optional<Charge> without(Money amount) {
        return amount.compareTo(paid.minus(refunded)) > 0
                ? Optional.empty()
                : Optional.of(at(refundedQuantity, refunded.plus(amount)));
    }

    /// The same after so many more pieces went back at exactly this much.
    Optional<Charge> without(int pieces, Money amount) {
        int gone = refundedQuantity + pieces;
        return gone > quantity ? Optional.empty() : without(amount).map(after -> after.at(gone, after.refunded()));
    }

    /// What of an amount that belongs to this charge, such as its VAT, has gone back with it so far. Of something that
    /// cost nothing, it goes back with the pieces.
    Money shareOf(Money amount) {
        if (amount.isZero()) return amount;
        return paid.isZero()
                ? amount.portion(refundedQuantity, quantity)
                : amount.portion(refunded.minorUnits(), paid.minorUnits());
    }

    private Charge at(int refundedQuantity, Money refunded) {
        return new Charge(position, quantity, paid, refundedQuantity, refunded);
    }
}
