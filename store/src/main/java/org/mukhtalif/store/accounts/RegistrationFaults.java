package org.mukhtalif.store.accounts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// What is wrong with a registration, beside each field, judged without looking at anybody else.
final class RegistrationFaults {

    private final RegistrationForm form;
    private final Map<PersonalField, String> found = new EnumMap<>(PersonalField.class);

    private RegistrationFaults(RegistrationForm form) {
        this.form = form;
    }

    /// @param tradeNames what the store is called; nobody's password is made of it
    /// @return a key of the message bundle for each field that can not stay as it is
    static Map<PersonalField, String> of(
            RegistrationForm form, LocalDate today, List<PersonalText> tradeNames, Password.Beside beside) {
        var faults = new RegistrationFaults(form);
        faults.judgeSignIn(tradeNames, beside);
        faults.judgeAge(today);
        faults.judgeIdentity();
        faults.judgeRecovery();
        return Map.copyOf(faults.found);
    }

    private void judgeSignIn(List<PersonalText> tradeNames, Password.Beside beside) {
        var context = new java.util.ArrayList<>(tradeNames);
        context.add(form.required(PersonalField.EMAIL));
        context.add(form.required(PersonalField.USER_NAME));
        note(PersonalField.EMAIL, EmailAddress.fault(form.required(PersonalField.EMAIL)));
        note(PersonalField.USER_NAME, UserName.fault(form.required(PersonalField.USER_NAME)));
        note(PersonalField.PASSWORD, Password.fault(form.required(PersonalField.PASSWORD), context, beside));
    }

    private void judgeAge(LocalDate today) {
        switch (form.required(PersonalField.ADULT).reveal()) {
            case "yes" -> judge(PersonalField.BIRTH_DATE, typed -> BirthDate.faultOfAdult(typed, today));
            case "no" -> {
                judge(PersonalField.BIRTH_DATE, typed -> BirthDate.faultOfChild(typed, today));
                judgeGuardian(form.required(PersonalField.GUARDIAN_EMAIL));
            }
            default -> found.put(PersonalField.ADULT, "accounts.adult.missing");
        }
    }

    /// Nobody is her own guardian: the child's address would answer for the child.
    private void judgeGuardian(PersonalText typed) {
        var own = form.required(PersonalField.EMAIL);
        var fault = EmailAddress.fault(typed).map(_ -> "accounts.guardian-email.missing");
        note(PersonalField.GUARDIAN_EMAIL, fault);
        if (fault.isPresent() || EmailAddress.fault(own).isPresent()) return;
        if (new EmailAddress(typed).recognised().equals(new EmailAddress(own).recognised()))
            found.put(PersonalField.GUARDIAN_EMAIL, "accounts.guardian-email.own");
    }

    private void judgeIdentity() {
        judge(PersonalField.FULL_NAME, FullName::fault);
        judge(PersonalField.NATIONAL_ID, NationalId::fault);
    }

    private void judgeRecovery() {
        judge(PersonalField.RECOVERY_QUESTION, RecoveryQuestion::fault);
        judge(PersonalField.RECOVERY_ANSWER, RecoveryReply::fault);
        boolean asks = form.optional(PersonalField.RECOVERY_QUESTION).isPresent();
        boolean answers = form.optional(PersonalField.RECOVERY_ANSWER).isPresent();
        if (asks && !answers) found.put(PersonalField.RECOVERY_ANSWER, "accounts.recovery-answer.missing");
        if (answers && !asks) found.put(PersonalField.RECOVERY_QUESTION, "accounts.recovery-question.missing");
    }

    private void judge(PersonalField field, Function<PersonalText, Optional<String>> rule) {
        note(field, form.optional(field).flatMap(rule));
    }

    private void note(PersonalField field, Optional<String> fault) {
        fault.ifPresent(key -> found.put(field, key));
    }
}
