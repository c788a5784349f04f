package org.mukhtalif.store.productimport;

import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.offers.PriceTerms;

/// A product as it is to be written.
///
/// @param before as it is now, if there is one
/// @param asked what is asked for each variant
public record Intended(String code, Optional<DescribedProduct> before, ProductText text, Map<Sku, Asked> asked) {

    public Intended {
        asked = Map.copyOf(asked);
    }

    /// @param terms empty where the price stays as it is
    /// @param stock empty where nothing was counted
    public record Asked(Optional<PriceTerms> terms, Optional<Integer> stock) {}
}
