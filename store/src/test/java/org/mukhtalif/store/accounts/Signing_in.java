package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.privacy.privacyspi.SubjectVerifier;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoreTest
class Signing_in {

    private static final SignInAnswer WRONG = new SignInAnswer.Wrong();

    @Autowired
    AccountCreation creation;

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    SubjectVerifier verifier;

    @Autowired
    JdbcClient db;

    @Autowired
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void a_session_is_found_by_its_token_alone() {
        var session = welcome(open(Role.SHOPPER));
        assertThat(sessions.find(session.token())).contains(session.who());
        assertThat(sessions.find(SecretToken.random())).isEmpty();
    }

    @Test
    void a_shoppers_session_lasts_two_weeks() {
        var session = welcome(open(Role.SHOPPER));
        clock.advance(Duration.ofDays(14).minusMinutes(10));
        assertThat(sessions.find(session.token())).isPresent();
        clock.advance(Duration.ofMinutes(10));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void a_merchants_session_ends_after_half_an_hour_of_nothing() {
        var session = welcome(open(Role.MERCHANT));
        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(session.token())).isPresent();
        clock.advance(Duration.ofMinutes(29));
        assertThat(sessions.find(session.token())).isPresent();
        clock.advance(Duration.ofMinutes(31));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void a_merchants_session_ends_after_half_a_day_whatever_happens() {
        var session = welcome(open(Role.MERCHANT));
        for (int hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofMinutes(29));
            assertThat(sessions.find(session.token())).isPresent();
        }
        clock.advance(Duration.ofMinutes(25));
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void signing_out_ends_it() {
        var session = welcome(open(Role.SHOPPER));
        sessions.end(session.token());
        assertThat(sessions.find(session.token())).isEmpty();
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        var sara = open(Role.SHOPPER);
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, "something else entirely")))
                .isEqualTo(WRONG);
        assertThat(signIn.attempt(new Newcomer().signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isEqualTo(WRONG);
    }

    @Test
    void how_long_a_wrong_answer_took_does_not_tell_who_has_an_account() {
        var sara = open(Role.SHOPPER);
        var locked = open(Role.SHOPPER);
        db.sql("update accounts.account set failures = 100 where id = :id")
                .param("id", welcome(locked).who().account().value())
                .update();
        for (var who : List.of(sara, locked, new Newcomer())) {
            long began = System.nanoTime();
            signIn.attempt(who.signIn(PersonalField.EMAIL, "something else entirely"));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThanOrEqualTo(Duration.ofMillis(250));
        }
    }

    @Test
    void the_same_letters_in_another_composition_are_the_same_password() {
        var sara = new Newcomer().with(PersonalField.PASSWORD, "caf\u00e9 au lait for three");
        creation.create(Role.SHOPPER, sara.typed);
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, "cafe\u0301 au lait for three")))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void who_guesses_waits_longer_each_time_and_also_for_names_that_nobody_has() {
        var nobody = new Newcomer();
        for (int guess = 0; guess < 5; guess++)
            assertThat(signIn.attempt(nobody.signIn(PersonalField.EMAIL, "guess number " + guess)))
                    .isEqualTo(WRONG);
        assertThat(signIn.attempt(nobody.signIn(PersonalField.EMAIL, "one more guess")))
                .isInstanceOf(SignInAnswer.TryLater.class);
        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn.attempt(nobody.signIn(PersonalField.EMAIL, "one more guess")))
                .isEqualTo(WRONG);
        clock.advance(Duration.ofSeconds(31));
        assertThat(signIn.attempt(nobody.signIn(PersonalField.EMAIL, "one more guess")))
                .isInstanceOf(SignInAnswer.TryLater.class);
    }

    @Test
    void after_a_hundred_wrong_passwords_in_a_row_the_right_one_is_not_enough() {
        var sara = open(Role.SHOPPER);
        var account = welcome(sara).who().account();
        db.sql("update accounts.account set failures = 100 where id = :id")
                .param("id", account.value())
                .update();
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isEqualTo(WRONG);
    }

    @Test
    void a_right_password_ends_the_row_of_wrong_ones() {
        var sara = open(Role.SHOPPER);
        signIn.attempt(sara.signIn(PersonalField.EMAIL, "something else entirely"));
        var account = welcome(sara).who().account();
        assertThat(db.sql("select a.failures from accounts.account a where a.id = :id")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_password_again_proves_that_it_is_she() {
        var subject = welcome(open(Role.SHOPPER)).who().subject();
        assertThat(verifier.proves(subject, new PersonalText(Newcomer.PASSWORD)))
                .isTrue();
        assertThat(verifier.proves(subject, new PersonalText("something else entirely")))
                .isFalse();
    }

    @Test
    void the_operator_opens_no_account_with_a_taken_e_mail_or_a_weak_password() {
        var sara = open(Role.SHOPPER);
        var other = new Newcomer()
                .with(PersonalField.EMAIL, sara.typed(PersonalField.EMAIL).reveal());
        assertThat(creation.create(Role.SHOPPER, other.typed))
                .isEqualTo(new AccountCreation.Created.Refused(Map.of(PersonalField.EMAIL, "accounts.email.taken")));
        var weak = new Newcomer().with(PersonalField.PASSWORD, "password12345678");
        assertThat(creation.create(Role.SHOPPER, weak.typed))
                .isEqualTo(new AccountCreation.Created.Refused(
                        Map.of(PersonalField.PASSWORD, "accounts.password.common")));
    }

    private Newcomer open(Role role) {
        var newcomer = new Newcomer();
        assertThat(creation.create(role, newcomer.typed)).isInstanceOf(AccountCreation.Created.Done.class);
        return newcomer;
    }

    private SessionOpened welcome(Newcomer newcomer) {
        return ((SignInAnswer.Welcome) signIn.attempt(newcomer.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .session();
    }
}
