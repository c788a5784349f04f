package org.mukhtalif.store.storefront;

import java.util.List;

/// One thing to choose about a product, such as the weight. Each value is a link to the page with that value chosen,
/// so that choosing works without a script.
public record OptionRow(String title, List<Value> values) {

    public OptionRow {
        values = List.copyOf(values);
    }

    /// @param path of the page with this value chosen and the other choices kept as far as they go together
    /// @param chosen whether it is the one on the page
    /// @param gone whether nobody has it in stock
    public record Value(String title, String path, boolean chosen, boolean gone) {}
}
