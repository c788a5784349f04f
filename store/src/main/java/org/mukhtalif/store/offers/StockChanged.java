package org.mukhtalif.store.offers;

import java.util.Set;
import org.mukhtalif.store.catalog.ProductId;

/// Offers of these products ran out, or can be bought again. Changes in between are told to nobody: they change
/// nothing that a page shows.
public record StockChanged(Set<ProductId> products) {

    public StockChanged {
        products = Set.copyOf(products);
    }
}
