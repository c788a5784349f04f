package org.mukhtalif.store.returns;

import java.util.List;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.OrderNumber;

/// What somebody wants to give back of one merchant's part.
///
/// @param lines each line of the order at most once
/// @param shipping how much of the price of shipping goes back; zero for nothing
public record RefundWish(
        OrderNumber order, MerchantId merchant, List<Line> lines, Money shipping, RefundReason reason) {

    public RefundWish {
        lines = List.copyOf(lines);
        if (shipping.minorUnits() < 0) throw new IllegalArgumentException("Shipping is given back, not charged");
        if (lines.stream().map(Line::position).distinct().count() < lines.size())
            throw new IllegalArgumentException("Name each line once");
    }

    /// What goes back for one line.
    public sealed interface Line {

        int position();

        /// So many pieces, each at what was paid for it.
        record Pieces(int position, int quantity) implements Line {
            public Pieces {
                if (quantity < 1) throw new IllegalArgumentException("One piece or more goes back");
            }
        }

        /// So many pieces at exactly this much, as it was printed on what they were in.
        record Priced(int position, int quantity, Money gross) implements Line {
            public Priced {
                if (quantity < 1) throw new IllegalArgumentException("One piece or more goes back");
                if (gross.minorUnits() < 0) throw new IllegalArgumentException("Nothing is charged for what goes back");
            }
        }

        /// A part of the price, while the pieces stay.
        record Amount(int position, Money gross) implements Line {
            public Amount {
                if (gross.minorUnits() < 1) throw new IllegalArgumentException("More than nothing goes back");
            }
        }
    }
}
