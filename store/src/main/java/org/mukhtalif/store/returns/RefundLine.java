package org.mukhtalif.store.returns;

import org.mukhtalif.store.money.Money;

/// What goes back for one line of the order. The refunds of a line add up to exactly what the line was, in every one
/// of these amounts, once all of it has gone back.
///
/// @param position which line of the merchant's part, counted from 0
/// @param quantity how many pieces it is for; 0 where only a part of the price goes back
/// @param gross what the shopper gets, VAT included
/// @param vat the part of `gross` that is VAT
/// @param discount the part of the line's discount that falls to it
/// @param storeFunded the part of `discount` that the store bore, the rest was the merchant's
public record RefundLine(int position, int quantity, Money gross, Money vat, Money discount, Money storeFunded) {

    public RefundLine {
        if (position < 0) throw new IllegalArgumentException("A line's position is counted from 0");
        if (quantity < 0) throw new IllegalArgumentException("A refund is for no piece or more");
        if (vat.compareTo(gross) > 0 || storeFunded.compareTo(discount) > 0)
            throw new IllegalArgumentException("VAT is a part of the gross, the store's share a part of the discount");
    }
}
