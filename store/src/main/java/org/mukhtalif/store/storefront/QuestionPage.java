package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.FieldError;

/// The form for a recovery question and its answer. What is held is not opened for it: the new one takes its place.
///
/// @param question what was typed when it was refused
/// @param removable whether there is one that can be taken away
public record QuestionPage(PersonalText question, List<FieldError> errors, boolean removable) {

    public QuestionPage {
        errors = List.copyOf(errors);
    }

    public @Nullable String fault(String field) {
        return FieldError.of(field, errors);
    }
}
