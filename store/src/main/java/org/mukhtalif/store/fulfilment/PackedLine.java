package org.mukhtalif.store.fulfilment;

import java.util.List;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.LineItem;

/// So many pieces of a line of an order, in one parcel.
///
/// @param position the place of the line in its part, from 0
public record PackedLine(int position, LineItem item, int quantity) {

    public PackedLine {
        if (quantity < 1 || quantity > item.quantity())
            throw new IllegalArgumentException("A parcel holds 1 to %d of these pieces".formatted(item.quantity()));
    }

    /// What these pieces cost.
    public Money total() {
        if (quantity == item.quantity()) return item.total();
        var currency = item.total().currency();
        var rest = new Money(item.quantity() - quantity, currency);
        return item.total()
                .sharedOver(List.of(new Money(quantity, currency), rest))
                .getFirst();
    }
}
