package org.mukhtalif.store.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What somebody typed to open an account, nothing judged yet.
///
/// @param typed by field; a field left empty may be absent or blank
/// @param language in which the form was read
/// @param termsVersion the version of the terms that the form showed; nothing where somebody else opens the account
public record RegistrationForm(Map<PersonalField, PersonalText> typed, Locale language, Optional<String> termsVersion) {

    /// Without these there is no account.
    public static final List<PersonalField> REQUIRED =
            List.of(PersonalField.EMAIL, PersonalField.USER_NAME, PersonalField.PASSWORD, PersonalField.ADULT);

    /// The account works as well without these.
    public static final List<PersonalField> OPTIONAL = List.of(
            PersonalField.FULL_NAME,
            PersonalField.BIRTH_DATE,
            PersonalField.NATIONAL_ID,
            PersonalField.RECOVERY_QUESTION,
            PersonalField.RECOVERY_ANSWER);

    /// Asked of somebody under 18 only, and needed then.
    public static final PersonalField OF_A_CHILD = PersonalField.GUARDIAN_EMAIL;

    public RegistrationForm {
        typed = Map.copyOf(typed);
    }

    /// What was typed into a required field, blank if nothing.
    PersonalText required(PersonalField field) {
        return typed.getOrDefault(field, new PersonalText(""));
    }

    /// Whether she says that she is under 18.
    boolean isOfAChild() {
        return required(PersonalField.ADULT).equals(new PersonalText("no"));
    }

    /// What was typed into an optional field, if anything.
    Optional<PersonalText> optional(PersonalField field) {
        return Optional.ofNullable(typed.get(field)).filter(text -> !text.isBlank());
    }
}
