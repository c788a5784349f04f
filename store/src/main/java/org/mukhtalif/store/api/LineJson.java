package org.mukhtalif.store.api;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.orders.LineItem;

/// One thing in a cart or an order, as it is called and priced there.
///
/// @param discount what is taken off the price of all pieces together
/// @param option which of its variants, such as a size; absent where there is only one
/// @param unitPrice of one piece, VAT included
record LineJson(
        long offer,
        String sku,
        Bilingual product,
        @Nullable Bilingual option,
        String picture,
        int quantity,
        Amount unitPrice,
        Amount discount,
        Amount total,
        Amount vat) {

    static LineJson of(LineItem item) {
        return new LineJson(
                item.offer().value(),
                item.sku(),
                item.product(),
                item.option().orElse(null),
                PicturePath.of(item.picture()),
                item.quantity(),
                Amount.of(item.unitPrice()),
                Amount.of(item.discount().amount()),
                Amount.of(item.total()),
                Amount.of(item.vat()));
    }
}
