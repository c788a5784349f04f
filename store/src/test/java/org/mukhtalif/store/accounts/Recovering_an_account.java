package org.mukhtalif.store.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SecretToken;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Recovering_an_account {

    private static final Locale ARABIC = Locale.of("ar");
    private static final PersonalText NO_REPLY = new PersonalText("");
    private static final PersonalText FRESH = new PersonalText("غيمة بيضاء فوق جبل بعيد");

    @Autowired
    AccountCreation creation;

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    Recovery recovery;

    @Autowired
    QuestionRemoval removal;

    @Autowired
    org.mukhtalif.privacy.disclosure.Holdings holdings;

    @Autowired
    TestClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void the_link_leads_to_a_new_password_ends_all_sessions_and_tells_her() {
        var sara = open(new Newcomer());
        var before = (SignInAnswer.Welcome) signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD));
        var token = linkFor(sara);
        assertThat(recovery.complete(token, NO_REPLY, FRESH, ARABIC)).isEqualTo(new RecoveryAnswer.Recovered());
        assertThat(sessions.find(before.session().token())).isEmpty();
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isEqualTo(new SignInAnswer.Wrong());
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, FRESH.reveal())))
                .isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(sara.postbox().newestOf(2).text()).contains("كلمة سر جديدة");
    }

    @Test
    void the_link_works_once() {
        var token = linkFor(open(new Newcomer()));
        recovery.complete(token, NO_REPLY, FRESH, ARABIC);
        assertThat(recovery.path(token)).isEmpty();
        assertThat(recovery.complete(token, NO_REPLY, FRESH, ARABIC)).isEqualTo(new RecoveryAnswer.LinkGone());
    }

    @Test
    void an_unknown_e_mail_gets_the_same_answer_and_no_mail() {
        var nobody = new Newcomer();
        assertThat(recovery.ask(nobody.typed(PersonalField.EMAIL), ARABIC)).isEmpty();
        assertThat(nobody.postbox().all()).isEmpty();
    }

    @Test
    void without_the_link_the_answer_opens_nothing() {
        open(asking());
        for (var token : new String[] {"", "x", SecretToken.random().value()})
            assertThat(recovery.complete(token, new PersonalText("فاطمة"), FRESH, ARABIC))
                    .isEqualTo(new RecoveryAnswer.LinkGone());
    }

    @Test
    void behind_the_link_the_question_is_a_further_gate_that_forgives_spelling() {
        var token = linkFor(open(asking()));
        assertThat(recovery.path(token).orElseThrow().asksQuestion()).isTrue();
        assertThat(recovery.complete(token, NO_REPLY, FRESH, ARABIC)).isEqualTo(new RecoveryAnswer.WrongReply(4));
        assertThat(recovery.complete(token, new PersonalText("  مدرسه الآمل الأوُلي "), FRESH, ARABIC))
                .isEqualTo(new RecoveryAnswer.Recovered());
    }

    @Test
    void a_weak_new_password_costs_no_try() {
        var token = linkFor(open(asking()));
        assertThat(recovery.complete(token, NO_REPLY, new PersonalText("short"), ARABIC))
                .isEqualTo(new RecoveryAnswer.PasswordRefused("accounts.password.short"));
        assertThat(recovery.complete(token, NO_REPLY, FRESH, ARABIC)).isEqualTo(new RecoveryAnswer.WrongReply(4));
    }

    @Test
    void five_wrong_answers_close_the_question_for_a_day_tell_her_and_leave_the_password_working() {
        var sara = open(asking());
        var token = linkFor(sara);
        for (int left = 4; left > 0; left--)
            assertThat(recovery.complete(token, new PersonalText("خطأ " + left), FRESH, ARABIC))
                    .isEqualTo(new RecoveryAnswer.WrongReply(left));
        assertThat(recovery.complete(token, new PersonalText("خطأ أخير"), FRESH, ARABIC))
                .isInstanceOf(RecoveryAnswer.QuestionClosed.class);
        assertThat(recovery.complete(token, new PersonalText("مدرسة الأمل الأولى"), FRESH, ARABIC))
                .isInstanceOf(RecoveryAnswer.QuestionClosed.class);
        assertThat(recovery.path(token).orElseThrow().closedUntil()).isPresent();
        assertThat(sara.postbox().newestOf(2).subject()).contains("سؤال الاستعادة");
        assertThat(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD)))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void after_a_day_the_question_is_asked_again() {
        var sara = open(asking());
        var token = linkFor(sara);
        for (int attempt = 0; attempt < RecoveryGate.TRIES; attempt++)
            recovery.complete(token, new PersonalText("خطأ " + attempt), FRESH, ARABIC);
        sara.postbox().newestOf(2);
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        recovery.ask(sara.typed(PersonalField.EMAIL), ARABIC);
        var fresh = sara.postbox().newestOf(3).token();
        assertThat(recovery.complete(fresh, new PersonalText("مدرسة الأمل الأولى"), FRESH, ARABIC))
                .isEqualTo(new RecoveryAnswer.Recovered());
    }

    @Test
    void a_question_that_was_taken_away_is_asked_no_more_and_she_is_told() {
        var sara = open(asking());
        if (!(signIn.attempt(sara.signIn(PersonalField.EMAIL, Newcomer.PASSWORD))
                instanceof SignInAnswer.Welcome(var session))) throw new AssertionError("She is outside");
        assertThat(removal.remove(session.who(), new PersonalText("another password"), ARABIC))
                .isEqualTo(new QuestionRemoval.Answer.WrongPassword());
        assertThat(removal.isPossible(session.who())).isTrue();
        assertThat(removal.remove(session.who(), new PersonalText(Newcomer.PASSWORD), ARABIC))
                .isEqualTo(new QuestionRemoval.Answer.Removed());
        assertThat(removal.isPossible(session.who())).isFalse();
        assertThat(sara.postbox().newestOf(1).text()).contains("سؤال الاستعادة");
        assertThat(holdings.of(session.who().subject()))
                .extracting(held -> held.caseId().kind())
                .containsOnly("account");
    }

    @Test
    void nobodys_box_is_flooded() {
        var sara = open(new Newcomer());
        linkFor(sara);
        recovery.ask(sara.typed(PersonalField.EMAIL), ARABIC);
        recovery.ask(sara.typed(PersonalField.EMAIL), ARABIC);
        clock.advance(Duration.ofMinutes(3));
        recovery.ask(sara.typed(PersonalField.EMAIL), ARABIC);
        sara.postbox().newestOf(2);
        assertThat(sara.postbox().all()).hasSize(2);
    }

    private static Newcomer asking() {
        return new Newcomer()
                .with(PersonalField.RECOVERY_QUESTION, "ما اسم مدرستك الأولى؟")
                .with(PersonalField.RECOVERY_ANSWER, "مدرسة الأمل الأولى");
    }

    private Newcomer open(Newcomer newcomer) {
        creation.create(Role.SHOPPER, newcomer.typed);
        return newcomer;
    }

    private String linkFor(Newcomer newcomer) {
        recovery.ask(newcomer.typed(PersonalField.EMAIL), ARABIC);
        return newcomer.postbox().newestOf(1).token();
    }
}
