package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.FieldError;

/// The form for another e-mail.
///
/// @param typed what was typed when it was refused
public record EmailPage(PersonalText typed, List<FieldError> errors) {

    public EmailPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String fault(String field) {
        return FieldError.of(field, errors);
    }
}
