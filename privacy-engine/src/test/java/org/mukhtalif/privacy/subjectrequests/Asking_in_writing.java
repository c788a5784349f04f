package org.mukhtalif.privacy.subjectrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.controls.ProofResult;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.RetentionSweep;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Asking_in_writing {

    private static final PersonalText WORDS = new PersonalText("أعترض على استعمال عنواني القديم");
    private static final PersonalText ANSWER = new PersonalText("حذفناه اليوم");
    private static final Recipient OFFICER = Recipient.officer("17");

    @TempDir
    Path custodian;

    private Engine engine;
    private RightsCases cases;
    private Sara sara;

    @BeforeEach
    void start() {
        engine = Engine.start(EngineDatabases.fresh(), custodian);
        cases = engine.the(RightsCases.class);
        sara = Sara.somebodyNew().registersAt(engine);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void starts_the_clock_of_the_law() {
        var number = asked(RequestKind.CORRECT);
        var facts = open(number).facts();
        assertThat(Duration.between(facts.received(), facts.due())).isEqualTo(Duration.ofDays(30));
        assertThat(cases.of(sara.id())).hasSize(1);
        assertThat(cases.byDueDate(10))
                .extracting(each -> each.facts().number())
                .contains(number);
    }

    @Test
    void is_read_by_the_officer_while_it_is_open_and_told_in_her_book() {
        var number = asked(RequestKind.CORRECT);
        assertThat(cases.wordsFor(OFFICER, number)).isEqualTo(Map.of(PersonalField.REQUEST_TEXT, WORDS));
        assertThat(engine.the(AccessLog.class)
                        .entriesOf(sara.id(), 1)
                        .getFirst()
                        .recipient())
                .isEqualTo(OFFICER);
        assertThat(cases.wordsFor(Recipient.merchant("1"), number)).isEmpty();
        cases.answer(number, ANSWER);
        assertThat(cases.wordsFor(OFFICER, number)).isEmpty();
        assertThat(cases.wordsFor(Recipient.THE_PERSON, number)).containsValues(WORDS, ANSWER);
    }

    @Test
    void is_extended_once_and_not_after_its_day() {
        var number = asked(RequestKind.ACCESS);
        assertThat(cases.extend(number, ExtensionReason.UNUSUAL_EFFORT)).isTrue();
        assertThat(cases.extend(number, ExtensionReason.SEVERAL_REQUESTS)).isFalse();
        var facts = open(number).facts();
        assertThat(Duration.between(facts.received(), facts.due())).isEqualTo(Duration.ofDays(60));
        var late = asked(RequestKind.ACCESS);
        engine.clock.forward(Duration.ofDays(31));
        assertThat(cases.extend(late, ExtensionReason.UNUSUAL_EFFORT)).isFalse();
    }

    @Test
    void is_closed_once_by_an_answer_or_by_a_refusal_with_its_reason() {
        var number = asked(RequestKind.DESTROY);
        assertThat(cases.refuse(number, RefusalReason.LEGAL_DUTY, ANSWER)).isTrue();
        assertThat(cases.answer(number, ANSWER)).isFalse();
        assertThat(cases.find(number))
                .get()
                .isInstanceOfSatisfying(
                        SubjectRequest.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.LEGAL_DUTY));
    }

    @Test
    void ends_what_rests_on_consent_before_anybody_has_answered() {
        engine.the(Consents.class).give(sara.id(), Purpose.NEWSLETTER, Way.PAGE);
        asked(RequestKind.OBJECT);
        assertThat(engine.the(Consents.class).isGiven(sara.id(), Purpose.NEWSLETTER))
                .isFalse();
    }

    @Test
    void reminds_a_week_before_its_day_and_once_a_day() {
        asked(RequestKind.COPY);
        assertThat(cases.remind()).isZero();
        engine.clock.forward(Duration.ofDays(24));
        assertThat(cases.remind()).isEqualTo(1);
        assertThat(cases.remind()).isZero();
        engine.clock.forward(Duration.ofDays(1));
        assertThat(cases.remind()).isEqualTo(1);
    }

    @Test
    void that_nobody_answers_in_time_breaks_the_promise() {
        var control = engine.the(RequestsAnsweredInTime.class);
        var number = asked(RequestKind.KNOW);
        assertThat(control.probe()).isInstanceOf(ProofResult.Held.class);
        engine.clock.forward(Duration.ofDays(31));
        assertThat(control.probe()).isInstanceOf(ProofResult.Failed.class);
        cases.answer(number, ANSWER);
        assertThat(control.probe()).isInstanceOf(ProofResult.Held.class);
    }

    @Test
    void is_destroyed_ninety_days_after_the_answer() {
        var number = asked(RequestKind.KNOW);
        cases.answer(number, ANSWER);
        engine.clock.forward(Duration.ofDays(91));
        engine.the(RetentionSweep.class).sweepWithTheClockConfirmed();
        assertThat(cases.wordsFor(Recipient.THE_PERSON, number)).isEmpty();
        assertThat(cases.find(number).orElseThrow().facts().subject()).isEmpty();
    }

    @Test
    void goes_with_the_person() {
        var number = asked(RequestKind.KNOW);
        engine.the(Erasure.class).eraseEverything(sara.id());
        assertThat(cases.find(number)).get().isInstanceOf(SubjectRequest.Answered.class);
        assertThat(cases.of(sara.id())).isEmpty();
    }

    private RequestNumber asked(RequestKind kind) {
        return cases.receive(sara.id(), kind, WORDS, "ar");
    }

    private SubjectRequest.Open open(RequestNumber number) {
        return (SubjectRequest.Open) cases.find(number).orElseThrow();
    }
}
