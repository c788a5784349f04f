package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.FieldError;

/// The form for another password.
public record PasswordPage(List<FieldError> errors) {

    public PasswordPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String fault(String field) {
        return FieldError.of(field, errors);
    }
}
