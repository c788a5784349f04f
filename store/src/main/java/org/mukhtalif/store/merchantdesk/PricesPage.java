package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;

/// What has been asked for each variant of a product.
public record PricesPage(ProductHead head, List<Variant> variants) {

    public PricesPage {
        variants = List.copyOf(variants);
    }

    /// @param changes the newest first
    public record Variant(String sku, List<Change> changes) {
        public Variant {
            changes = List.copyOf(changes);
        }
    }

    public record Change(
            Instant at,
            Money price,
            @Nullable Money sale,
            @Nullable Instant from,
            @Nullable Instant until) {}
}
