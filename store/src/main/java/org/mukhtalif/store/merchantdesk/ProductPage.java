package org.mukhtalif.store.merchantdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;

/// A product as it is written.
///
/// @param head nothing while the product is new
/// @param path where the form goes
public record ProductPage(
        @Nullable ProductHead head,
        String path,
        ProductForm form,
        List<FieldError> errors,
        List<Choice> categories,
        List<Choice> brands) {

    public ProductPage {
        errors = List.copyOf(errors);
        categories = List.copyOf(categories);
        brands = List.copyOf(brands);
    }

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }
}
