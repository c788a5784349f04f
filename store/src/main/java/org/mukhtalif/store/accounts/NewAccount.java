package org.mukhtalif.store.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// An account about to be opened: everything is judged, the secrets are hashed, and what will be sealed is written
/// in the form in which it is sealed.
///
/// @param sealed what the vault will hold, by field
/// @param guardian where a child's guardian is asked; nothing for an adult
/// @param termsVersion the version of the terms that was accepted
record NewAccount(
        Role role,
        EmailAddress email,
        UserName userName,
        Map<PersonalField, PersonalText> sealed,
        Optional<EmailAddress> guardian,
        Optional<String> termsVersion) {

    private static final Set<PersonalField> QUESTION =
            Set.of(PersonalField.RECOVERY_QUESTION, PersonalField.RECOVERY_ANSWER);

    NewAccount {
        sealed = Map.copyOf(sealed);
    }

    /// From a form without faults.
    ///
    /// @throws Crowded when too many hashes are being computed
    static NewAccount of(RegistrationForm form, Role role, SecretHashes hashes, Password.Beside beside) {
        var email = new EmailAddress(form.required(PersonalField.EMAIL));
        var userName = new UserName(form.required(PersonalField.USER_NAME));
        var sealed = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        sealed.put(PersonalField.EMAIL, email.text());
        sealed.put(PersonalField.USER_NAME, userName.text());
        sealed.put(
                PersonalField.PASSWORD,
                hashes.hash(new Password(form.required(PersonalField.PASSWORD), beside).text()));
        sealed.put(PersonalField.ADULT, new PersonalText(form.isOfAChild() ? "no" : "yes"));
        form.optional(PersonalField.FULL_NAME)
                .ifPresent(typed -> sealed.put(PersonalField.FULL_NAME, new FullName(typed).text()));
        form.optional(PersonalField.BIRTH_DATE)
                .ifPresent(typed -> sealed.put(PersonalField.BIRTH_DATE, new BirthDate(typed).text()));
        form.optional(PersonalField.NATIONAL_ID)
                .ifPresent(typed -> sealed.put(PersonalField.NATIONAL_ID, new NationalId(typed).digits()));
        form.optional(PersonalField.RECOVERY_QUESTION)
                .ifPresent(typed -> sealed.put(PersonalField.RECOVERY_QUESTION, new RecoveryQuestion(typed).text()));
        form.optional(PersonalField.RECOVERY_ANSWER)
                .ifPresent(typed ->
                        sealed.put(PersonalField.RECOVERY_ANSWER, hashes.hash(new RecoveryReply(typed).folded())));
        var guardian = form.isOfAChild()
                ? Optional.of(new EmailAddress(form.required(PersonalField.GUARDIAN_EMAIL)))
                : Optional.<EmailAddress>empty();
        return new NewAccount(role, email, userName, sealed, guardian, form.termsVersion());
    }

    /// What belongs to the account itself.
    Map<PersonalField, PersonalText> ofTheAccount() {
        return part(false);
    }

    /// The recovery question and its answer, a matter of their own; may be empty.
    Map<PersonalField, PersonalText> ofTheQuestion() {
        return part(true);
    }

    private Map<PersonalField, PersonalText> part(boolean ofTheQuestion) {
        var part = new EnumMap<PersonalField, PersonalText>(PersonalField.class);
        part.putAll(sealed);
        part.keySet().removeIf(field -> QUESTION.contains(field) != ofTheQuestion);
        return part;
    }

    boolean asksQuestion() {
        return sealed.containsKey(PersonalField.RECOVERY_QUESTION);
    }

    /// As much as is kept for a day when the e-mail turns out to be somebody else's: without the e-mail and without
    /// anything optional.
    Map<PersonalField, PersonalText> sealedWithoutEmail() {
        return Map.of(
                PersonalField.USER_NAME, userName.text(),
                PersonalField.PASSWORD, sealed.getOrDefault(PersonalField.PASSWORD, new PersonalText("")),
                PersonalField.ADULT, sealed.getOrDefault(PersonalField.ADULT, new PersonalText("")));
    }
}
