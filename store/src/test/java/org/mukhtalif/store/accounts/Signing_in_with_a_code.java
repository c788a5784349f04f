package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Signing_in_with_a_code {

    private static final PersonalText PASSWORD = new PersonalText(Newcomer.PASSWORD);

    @Autowired
    AccountCreation creation;

    @Autowired
    SecondFactor factor;

    @Autowired
    SecondStep step;

    @Autowired
    SignIn signIn;

    @Autowired
    PasswordChange passwordChange;

    @Autowired
    SubjectRequests requests;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    TestClock clock;

    private final Newcomer sara = new Newcomer();
    private SignedIn holder;

    @BeforeEach
    void she_has_an_account() {
        holder = ((AccountCreation.Created.Done) creation.create(Role.SHOPPER, sara.typed)).holder();
    }

    @AfterEach
    void time_runs_on() {
        clock.reset();
    }

    @Test
    void after_the_password_a_code_opens_the_session_and_opens_it_once() {
        var key = turnOn().key();
        clock.advance(Duration.ofSeconds(30));
        var ticket = ticket();
        assertThat(step.enter(ticket, new PersonalText("000000"))).isInstanceOf(SecondStep.Answer.WrongCode.class);
        var code = codeNow(key);
        assertThat(step.enter(ticket, code)).isInstanceOf(SecondStep.Answer.Welcome.class);
        assertThat(step.enter(ticket, code)).isInstanceOf(SecondStep.Answer.TicketGone.class);
        assertThat(step.enter(ticket(), code)).isInstanceOf(SecondStep.Answer.WrongCode.class);
    }

    @Test
    void eastern_digits_and_a_space_are_the_same_code() {
        var key = turnOn().key();
        clock.advance(Duration.ofSeconds(30));
        var eastern = codeNow(key)
                .reveal()
                .chars()
                .mapToObj(digit -> Character.toString('٠' + digit - '0'))
                .reduce("", String::concat);
        assertThat(step.enter(ticket(), new PersonalText(eastern.substring(0, 3) + " " + eastern.substring(3))))
                .isInstanceOf(SecondStep.Answer.Welcome.class);
    }

    @Test
    void a_recovery_code_opens_once() {
        var lost = turnOn().codes().getFirst();
        assertThat(step.enter(ticket(), new PersonalText(lost.inGroups())))
                .isInstanceOf(SecondStep.Answer.Welcome.class);
        assertThat(step.enter(ticket(), new PersonalText(lost.inGroups())))
                .isInstanceOf(SecondStep.Answer.WrongCode.class);
    }

    @Test
    void a_ticket_is_good_for_five_minutes() {
        var key = turnOn().key();
        var ticket = ticket();
        clock.advance(Duration.ofMinutes(6));
        assertThat(step.enter(ticket, codeNow(key))).isInstanceOf(SecondStep.Answer.TicketGone.class);
    }

    @Test
    void who_guesses_codes_waits_however_often_the_password_is_given() {
        var key = turnOn().key();
        for (int guess = 0; guess < 5; guess++) step.enter(ticket(), new PersonalText("00000" + guess));
        clock.advance(Duration.ofSeconds(1));
        assertThat(step.enter(ticket(), codeNow(key))).isInstanceOf(SecondStep.Answer.TryLater.class);
        clock.advance(Duration.ofMinutes(2));
        assertThat(step.enter(ticket(), codeNow(key))).isInstanceOf(SecondStep.Answer.Welcome.class);
    }

    @Test
    void guessing_many_codes_at_the_same_moment_gains_nothing() throws Exception {
        turnOn();
        var ticket = ticket();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = IntStream.range(0, 60)
                    .<Callable<SecondStep.Answer>>mapToObj(
                            guess -> () -> step.enter(ticket, new PersonalText("%06d".formatted(guess))))
                    .toList();
            var lookedAt = 0;
            for (var answer : guessers.invokeAll(guesses))
                if (answer.get() instanceof SecondStep.Answer.WrongCode) lookedAt++;
            assertThat(lookedAt).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void a_key_counts_only_after_its_first_code_and_is_destroyed_if_none_comes() {
        factor.begin(holder, PASSWORD);
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(holdsKey()).isTrue();
        clock.advance(Duration.ofHours(2));
        sweep.sweepWithTheClockConfirmed();
        assertThat(holdsKey()).isFalse();
    }

    @Test
    void a_key_that_counts_outlives_the_sweep_and_goes_when_it_is_turned_off() {
        var key = turnOn().key();
        clock.advance(Duration.ofHours(2));
        sweep.sweepWithTheClockConfirmed();
        assertThat(holdsKey()).isTrue();
        assertThat(factor.end(holder, PASSWORD, codeNow(key), Locale.ENGLISH))
                .isInstanceOf(SecondFactor.Answer.Off.class);
        assertThat(holdsKey()).isFalse();
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void beside_a_code_eight_characters_are_enough_and_keep_the_code_there() {
        var key = turnOn().key();
        var brief = new PersonalText("خزامىطويق");
        assertThat(passwordChange.change(holder, PASSWORD, brief, Locale.ENGLISH))
                .isInstanceOf(PasswordChange.Answer.Changed.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(factor.end(holder, brief, codeNow(key), Locale.ENGLISH))
                .isEqualTo(new SecondFactor.Answer.Refused("accounts.second-factor.longer-password"));
    }

    @Test
    void without_one_eight_characters_are_refused() {
        assertThat(passwordChange.change(holder, PASSWORD, new PersonalText("خزامىطويق"), Locale.ENGLISH))
                .isEqualTo(new PasswordChange.Answer.Refused("accounts.password.short"));
    }

    @Test
    void an_account_opened_for_work_has_one_from_the_start_and_keeps_it() {
        var nakhil = new Newcomer().with(PersonalField.PASSWORD, "خزامىطويق");
        var worker = ((AccountCreation.Created.Done)
                        creation.create(Role.MERCHANT, nakhil.typed, Password.Beside.SECOND_FACTOR))
                .holder();
        var given = factor.give(worker, "Mukhtalif");
        assertThat(given.link()).startsWith("otpauth://totp/Mukhtalif?secret=" + given.key());
        assertThat(given.codes()).hasSize(10).allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(signIn.attempt(nakhil.signIn(PersonalField.USER_NAME, "خزامىطويق")))
                .isInstanceOf(SignInAnswer.CodeWanted.class);
        assertThat(factor.end(worker, PASSWORD, new PersonalText("123456"), Locale.ENGLISH))
                .isEqualTo(new SecondFactor.Answer.Refused("accounts.second-factor.stays"));
    }

    private record TurnedOn(SecondFactorKey key, List<RecoveryCode> codes) {}

    private TurnedOn turnOn() {
        var key = ((SecondFactor.Answer.Begun) factor.begin(holder, PASSWORD)).key();
        var on = (SecondFactor.Answer.On) factor.confirm(holder, codeNow(key), Locale.ENGLISH);
        return new TurnedOn(key, on.codes());
    }

    private PersonalText codeNow(SecondFactorKey key) {
        return new PersonalText(key.codeAt(clock.instant().getEpochSecond() / 30));
    }

    private String ticket() {
        var answer = signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD));
        return ((SignInAnswer.CodeWanted) answer).ticket().value();
    }

    private boolean holdsKey() {
        return requests.holdings(holder.subject()).stream()
                .anyMatch(holding -> holding.field() == PersonalField.SECOND_FACTOR);
    }
}
