package org.mukhtalif.store.merchantdesk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;

/// The pieces of a product, one variant at a time.
///
/// @param shown the variant that is counted and told of; nothing while none is offered
public record StockPage(
        ProductHead head, List<Variant> variants, @Nullable Shown shown) {

    public StockPage {
        variants = List.copyOf(variants);
    }

    /// @param current whether it is the one that is shown
    public record Variant(String sku, String path, boolean current) {}

    /// @param shelf how many should stand on the shelf: those that can be sold and those that are promised
    /// @param movements the newest first
    /// @param nextPath where the list goes on; nothing if this is its end
    /// @param typed what was typed when it was refused; `fault` says what was wrong
    public record Shown(
            String sku,
            String path,
            int shelf,
            int available,
            int promised,
            List<Choice> reasons,
            List<Movement> movements,
            @Nullable String nextPath,
            @Nullable String typed,
            @Nullable String chosen,
            @Nullable String fault) {
        public Shown {
            reasons = List.copyOf(reasons);
            movements = List.copyOf(movements);
        }
    }

    /// @param change with its sign
    /// @param reference the number of the order it was for
    public record Movement(
            Instant at,
            String change,
            int after,
            String reason,
            @Nullable String reference) {}
}
