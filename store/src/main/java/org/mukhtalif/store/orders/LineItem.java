package org.mukhtalif.store.orders;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
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
/// @param vat the part of `total` that is VAT, in the smallest unit, half up
public record LineItem(
        OfferId offer,
        String sku,
        Bilingual product,
        Optional<Bilingual> option,
        String picture,
        String tile,
        int quantity,
        Money unitPrice,
        Money total,
        Money vat) {

    public LineItem {
        requireNonNull(offer, "A line item is of one offer");
        if (quantity < 1) throw new IllegalArgumentException("A line item has at least one piece");
        if (!unitPrice.times(quantity).equals(total))
            throw new IllegalArgumentException("A line's total is its unit price times its pieces");
    }
}
