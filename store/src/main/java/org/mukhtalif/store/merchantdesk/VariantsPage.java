package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.FieldError;

/// The variants of a product with what is asked for each.
public record VariantsPage(ProductHead head, List<Row> rows, List<FieldError> errors) {

    public VariantsPage {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }

    /// @param label what is chosen, in words
    public record Row(int number, String label, boolean sold, Fields fields) {}

    /// @param was the pieces that the page showed
    /// @param weight in kilograms
    public record Fields(
            String sku,
            String gtin,
            String price,
            String sale,
            String from,
            String until,
            String stock,
            String was,
            String weight) {}
}
