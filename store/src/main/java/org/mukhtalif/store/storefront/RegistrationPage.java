package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.FieldError;

/// The registration form: what was typed before (never the password), what is wrong with it, and beside each field
/// why it is asked for, on what basis, and how long it is kept.
///
/// @param typed by field key
/// @param faults by field key, in words
/// @param notices by field key
/// @param optionalOpen whether the optional part stands open, because something in it was typed or is wrong
/// @param terms the version in force, which the form sends back
/// @param termsNote why the form has to be sent again under it
public record RegistrationPage(
        Map<String, PersonalText> typed,
        Map<String, String> faults,
        Map<String, Notice> notices,
        List<FieldError> errors,
        boolean optionalOpen,
        String terms,
        @Nullable String termsNote) {

    /// What the published policy says of one field.
    public record Notice(String label, String why) {}

    public PersonalText typed(String field) {
        return typed.getOrDefault(field, new PersonalText(""));
    }

    public @Nullable String fault(String field) {
        return faults.get(field);
    }

    public Notice notice(String field) {
        var notice = notices.get(field);
        if (notice == null)
            throw new IllegalArgumentException("The policy does not let '%s' be asked".formatted(field));
        return notice;
    }

    public boolean said(String field, String answer) {
        return typed(field).equals(new PersonalText(answer));
    }
}
