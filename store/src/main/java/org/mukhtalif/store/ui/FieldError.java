package org.mukhtalif.store.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong in one field of a form, in words that say how to mend it; never the value itself.
///
/// @param field the name of the field, to lead the eye and the keyboard there
public record FieldError(String field, String text) {

    /// What is wrong in this field, if anything is.
    public static @Nullable String of(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse(null);
    }

    /// What is wrong in each field.
    ///
    /// @param faults by the names of the fields, keys of the message bundle
    public static List<FieldError> inWords(Map<String, String> faults, Words words) {
        return faults.entrySet().stream()
                .map(fault -> new FieldError(fault.getKey(), words.of(fault.getValue())))
                .toList();
    }
}
