package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class What_a_registration_may_hold {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"1000000008", "١٠٠٠٠٠٠٠٠٨", "۱۰۰۰۰۰۰۰۰۸", " 1000 0000 08 ", "2000000006"})
    void an_id_number_in_any_digits(String typed) {
        assertThat(NationalId.fault(new PersonalText(typed))).isEmpty();
    }

    @Test
    void an_id_number_is_kept_in_latin_digits() {
        assertThat(new NationalId(new PersonalText("١٠٠٠٠٠٠٠٠٨")).digits().reveal())
                .isEqualTo("1000000008");
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000, check-digit",
        "3000000004, first-digit",
        "100000000, ten-digits",
        "10000000080, ten-digits",
        "100000000x, ten-digits"
    })
    void no_id_number_with_a_slip(String typed, String fault) {
        assertThat(NationalId.fault(new PersonalText(typed))).contains("accounts.national-id." + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sara", "sara@", "@mail.example", "sara@mail", "sa ra@mail.example", "a@b..example"})
    void no_e_mail_that_can_not_be_one(String typed) {
        assertThat(EmailAddress.fault(new PersonalText(typed))).isPresent();
    }

    @Test
    void no_e_mail_with_a_line_of_its_own_or_a_hidden_sign() {
        assertThat(EmailAddress.fault(new PersonalText("sara@mail.example\r\nBcc: all@mail.example")))
                .isPresent();
        assertThat(EmailAddress.fault(new PersonalText("sa\u202Era@mail.example")))
                .isPresent();
    }

    @Test
    void no_name_that_hides_something() {
        assertThat(FullName.fault(new PersonalText("سارة\u202E القحطاني"))).contains("accounts.hidden-characters");
        assertThat(FullName.fault(new PersonalText("سا\u200Bرة"))).contains("accounts.hidden-characters");
        assertThat(FullName.fault(new PersonalText("ن".repeat(10_000)))).contains("accounts.full-name.length");
        assertThat(FullName.fault(new PersonalText("سارة بنت محمد القحطاني"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345678",
                "PasswordPassword1!",
                "123456789012345678",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "qwertyuiopasdfgh",
                "بسم الله الرحمن الرحيم",
                "mukhtalif mukhtalif",
                "sara-otaibi-sara-otaibi"
            })
    void no_password_that_everybody_tries(String typed) {
        var context = List.of(
                new PersonalText("mukhtalif"), new PersonalText("sara.otaibi"), new PersonalText("sara-otaibi"));
        assertThat(Password.fault(new PersonalText(typed), context, Password.Beside.NOTHING))
                .contains("accounts.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"نخلة طويلة قرب البئر القديمة", "correct horse battery staple", "tuj7-9kd2-pp4x-n1vb"})
    void a_password_of_ones_own_without_rules_for_its_signs(String typed) {
        assertThat(Password.fault(new PersonalText(typed), List.of(), Password.Beside.NOTHING))
                .isEmpty();
    }

    @Test
    void a_password_from_15_to_256_characters() {
        assertThat(Password.fault(new PersonalText("نخلة قرب البئر"), List.of(), Password.Beside.NOTHING))
                .contains("accounts.password.short");
        assertThat(Password.fault(new PersonalText("كلام طويل متنوع ".repeat(20)), List.of(), Password.Beside.NOTHING))
                .contains("accounts.password.long");
    }

    @Test
    void nobody_under_18_without_a_guardians_address() {
        assertThat(faults(Map.of(PersonalField.ADULT, "no")))
                .containsEntry(PersonalField.GUARDIAN_EMAIL, "accounts.guardian-email.missing");
        assertThat(faults(Map.of())).containsEntry(PersonalField.ADULT, "accounts.adult.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-23,",
        "٢٠٠٨-١١-٢٣,",
        "2008-11-24, not-adult",
        "2027-01-01, unlikely",
        "1890-01-01, unlikely",
        "23/11/1990, shape"
    })
    void a_birth_date_that_fits_the_answer(String typed, String fault) {
        assertThat(BirthDate.faultOfAdult(new PersonalText(typed), TODAY))
                .isEqualTo(Optional.ofNullable(fault).map(key -> "accounts.birth-date." + key));
    }

    @Test
    void a_question_and_its_answer_only_together() {
        assertThat(faults(Map.of(PersonalField.RECOVERY_QUESTION, "ما اسم مدرستك الأولى؟")))
                .containsEntry(PersonalField.RECOVERY_ANSWER, "accounts.recovery-answer.missing");
        assertThat(faults(Map.of(PersonalField.RECOVERY_ANSWER, "الأمل")))
                .containsEntry(PersonalField.RECOVERY_QUESTION, "accounts.recovery-question.missing");
    }

    private static Map<PersonalField, String> faults(Map<PersonalField, String> typed) {
        var newcomer = new Newcomer();
        newcomer.typed.remove(PersonalField.ADULT);
        typed.forEach(newcomer::with);
        return RegistrationFaults.of(newcomer.form(), TODAY, List.of(), Password.Beside.NOTHING);
    }
}
