package org.mukhtalif.store.orders;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;

/// One thing that was bought, as it was called and priced at that moment. Frozen: no later change of the product or
/// of its price reaches it.
///
/// @param product what the product was called
/// @param option which of its variants, such as a size; empty where there is only one
/// @param picture file name of the picture
/// @param tile colour key behind the picture
/// @param quantity pieces
/// @param unitPrice what one piece is sold for, before the discount
/// @param discount what is taken off the price of all pieces together
/// @param vat the part of [#total] that is VAT, in the smallest unit, half up
public record LineItem(
        OfferId offer,
        String sku,
        Bilingual product,
        Optional<Bilingual> option,
        String picture,
        String tile,
        int quantity,
        Money unitPrice,
        Discount discount,
        Money vat) {

    public LineItem {
        requireNonNull(offer, "A line item is of one offer");
        if (quantity < 1) throw new IllegalArgumentException("A line item has at least one piece");
        if (discount.amount().compareTo(unitPrice.times(quantity)) > 0)
            throw new IllegalArgumentException("No more is taken off a line than it costs");
        if (vat.compareTo(unitPrice.times(quantity).minus(discount.amount())) > 0)
            throw new IllegalArgumentException("A line's VAT is a part of what the line costs");
    }

    /// What the pieces cost before the discount.
    public Money listed() {
        return unitPrice.times(quantity);
    }

    /// What is paid for the pieces.
    public Money total() {
        return listed().minus(discount.amount());
    }
}
