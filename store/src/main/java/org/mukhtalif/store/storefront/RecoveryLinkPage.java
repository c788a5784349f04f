package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.FieldError;

/// Behind a recovery link.
///
/// @param question her own question, to be answered as well; nothing where she set none
/// @param closed until when the question is not asked, in words, after too many wrong answers
public record RecoveryLinkPage(
        String action,
        @Nullable PersonalText question,
        @Nullable String closed,
        List<FieldError> errors) {

    public RecoveryLinkPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String fault(String field) {
        return FieldError.of(field, errors);
    }
}
