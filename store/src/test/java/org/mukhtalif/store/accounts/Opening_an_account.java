package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Opening_an_account {

    private static final RegistrationAnswer LINK_SENT = new RegistrationAnswer.LinkSent();

    @Autowired
    Registration registration;

    @Autowired
    EmailConfirmation confirmation;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Recognition recognition;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @Test
    void the_link_and_the_password_together_confirm_the_e_mail_and_sign_in() {
        var sara = new Newcomer();
        assertThat(registration.open(sara.form())).isEqualTo(LINK_SENT);
        var answer = confirmation.confirm(
                sara.postbox().newestOf(1).token(), new PersonalText(Newcomer.PASSWORD), Newcomer.place());
        assertThat(answer).isInstanceOf(ConfirmationAnswer.Confirmed.class);
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(signIn.attempt(sara.signIn(PersonalField.USER_NAME, Newcomer.PASSWORD)))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void the_link_works_once() {
        var sara = new Newcomer();
        registration.open(sara.form());
        var token = sara.postbox().newestOf(1).token();
        confirmation.confirm(token, new PersonalText(Newcomer.PASSWORD), Newcomer.place());
        assertThat(confirmation.isOpen(token)).isFalse();
        assertThat(confirmation.confirm(token, new PersonalText(Newcomer.PASSWORD), Newcomer.place()))
                .isEqualTo(new ConfirmationAnswer.LinkGone());
    }

    @Test
    void the_link_is_good_for_a_day_and_no_longer() {
        var sara = new Newcomer();
        registration.open(sara.form());
        var token = sara.postbox().newestOf(1).token();
        try {
            clock.advance(Accounts.TIME_TO_CONFIRM.plusMinutes(1));
            assertThat(confirmation.isOpen(token)).isFalse();
        } finally {
            clock.reset();
        }
    }

    @Test
    void a_stranger_who_opened_it_with_her_e_mail_gains_nothing_from_her_following_the_link() {
        var sara = new Newcomer();
        registration.open(sara.form());
        var answer = confirmation.confirm(
                sara.postbox().newestOf(1).token(), new PersonalText("a password of her own"), Newcomer.place());
        assertThat(answer).isEqualTo(new ConfirmationAnswer.WrongPassword());
    }

    @Test
    void nobody_signs_in_before_the_e_mail_is_confirmed() {
        var sara = new Newcomer();
        registration.open(sara.form());
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isEqualTo(new SignInAnswer.NotConfirmed());
    }

    @Test
    void a_known_e_mail_gets_the_same_answer_and_its_holder_a_mail() {
        var sara = new Newcomer();
        registration.open(sara.form());
        confirmation.confirm(sara.postbox().newestOf(1).token(), new PersonalText(Newcomer.PASSWORD), Newcomer.place());
        var other = new Newcomer()
                .with(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL).reveal());
        try {
            clock.advance(java.time.Duration.ofMinutes(3));
            assertThat(registration.open(other.form())).isEqualTo(LINK_SENT);
            assertThat(sara.postbox().newestOf(2).text())
                    .contains("له حساب قائم")
                    .doesNotContain("/confirmation/");
        } finally {
            clock.reset();
        }
    }

    @Test
    void what_was_typed_beside_a_known_e_mail_can_not_be_told_from_any_other_registration() {
        var sara = new Newcomer();
        registration.open(sara.form());
        var other = new Newcomer()
                .with(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL).reveal());
        registration.open(other.form());
        assertThat(signIn.attempt(other.signIn(PersonalField.USER_NAME, Newcomer.PASSWORD)))
                .isEqualTo(new SignInAnswer.NotConfirmed());
        var third = new Newcomer()
                .with(
                        PersonalField.USER_NAME,
                        other.typed(PersonalField.USER_NAME).reveal());
        assertThat(registration.open(third.form())).isInstanceOf(RegistrationAnswer.Refused.class);
    }

    @Test
    void a_user_name_is_taken_also_in_other_letters_and_digits() {
        var sara = new Newcomer();
        sara.with(PersonalField.USER_NAME, "Sara٥-" + sara.number);
        registration.open(sara.form());
        var other = new Newcomer().with(PersonalField.USER_NAME, "sARA5-" + sara.number);
        assertThat(registration.open(other.form()))
                .isEqualTo(new RegistrationAnswer.Refused(
                        java.util.Map.of(PersonalField.USER_NAME, "accounts.user-name.taken")));
    }

    @Test
    void what_nobody_confirms_in_a_day_is_named_for_destruction() {
        var sara = new Newcomer();
        registration.open(sara.form());
        var subject = recognition.subjectOf(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL));
        assertThat(accounts.neverConfirmed()).doesNotContain(subject.orElseThrow());
        try {
            clock.advance(Accounts.TIME_TO_CONFIRM.plusMinutes(1));
            assertThat(accounts.neverConfirmed()).contains(subject.orElseThrow());
        } finally {
            clock.reset();
        }
    }

    @Test
    void no_table_of_this_room_holds_a_word_of_hers() {
        var sara = new Newcomer().with(PersonalField.FULL_NAME, "سارة القحطاني");
        registration.open(sara.form());
        var everything = db.sql("select string_agg(a::text, ' ') from accounts.account a")
                .query(String.class)
                .single();
        assertThat(everything).doesNotContain(sara.number, "القحطاني", "argon2");
    }
}
