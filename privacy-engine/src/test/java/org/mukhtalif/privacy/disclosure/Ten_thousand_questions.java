package org.mukhtalif.privacy.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.consent.ConsentDecision.Way;
import org.mukhtalif.privacy.consent.Consents;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.subjectrequests.RequestKind;
import org.mukhtalif.privacy.subjectrequests.RightsCases;

/// Random tuples of actor, purpose, field and state are put to the door, with every field really held, and each answer
/// is compared with a table that was written by hand and does not know the policy's file.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Ten_thousand_questions {

    /// Each recipient, purpose and field that joins makes a yes rarer, so there are more than ten thousand by now.
    private static final int QUESTIONS = 16_000;
    private static final int AT_ONCE = 500;
    private static final long SEED = 20_261_123;

    private static final Map<String, Recipient> ACTORS = Map.of(
            "person",
            Recipient.THE_PERSON,
            "store",
            Recipient.THE_STORE,
            "merchant",
            Recipient.merchant("17"),
            "officer",
            Recipient.officer("4"),
            "tax-authority",
            Recipient.THE_TAX_AUTHORITY,
            "courier",
            Recipient.courier("swift"),
            "accountant",
            Recipient.accountant("5"),
            "arbiter",
            Recipient.arbiter("6"));

    @TempDir
    Path custodian;

    /// A person, a matter of hers, and what is true of it.
    private record Situation(DataSubjectId subject, CaseId caseId, boolean agreed, String state) {}

    private record Question(Situation situation, String actor, Purpose purpose, PersonalField field) {

        DisclosureRequest asked() {
            return new DisclosureRequest(
                    situation.subject(),
                    situation.caseId(),
                    Set.of(field),
                    purpose,
                    Objects.requireNonNull(ACTORS.get(actor)));
        }

        boolean isEntitled() {
            return switch (situation.state()) {
                case "entitled" -> true;
                case "request-open" -> actor.equals("officer");
                default -> false;
            };
        }
    }

    @Test
    void get_no_wrong_answer() throws IOException {
        try (var engine = Engine.start(EngineDatabases.fresh(), custodian)) {
            var situations = situations(engine);
            situations.forEach(each -> sealEverything(engine, each));
            var table = table();
            var wrong = new ArrayList<String>();
            int allowed = 0;
            var random = new Random(SEED);
            for (int asked = 0; asked < QUESTIONS; asked += AT_ONCE) {
                var questions = new LinkedHashMap<DisclosureRequest, Question>();
                for (int one = 0; one < AT_ONCE; one++) {
                    var question = question(situations, random);
                    questions.put(question.asked(), question);
                }
                var answers = engine.the(Disclosures.class).disclose(questions.keySet());
                for (var each : questions.entrySet()) {
                    boolean opened =
                            Objects.requireNonNull(answers.get(each.getKey())) instanceof Disclosure.Granted granted
                                    && granted.value(each.getValue().field()).isPresent();
                    boolean right = mayBeOpened(each.getValue(), table);
                    if (opened) allowed++;
                    if (opened != right) wrong.add(each.getValue() + " opened: " + opened);
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(allowed)
                    .as("the table says yes often enough to be worth asking")
                    .isGreaterThan(200);
        }
    }

    private static boolean mayBeOpened(Question question, List<String[]> table) {
        return table.stream()
                .filter(line -> line[0].equals(question.actor()))
                .filter(line -> line[1].equals(question.purpose().key()))
                .filter(line ->
                        List.of(line[3].split(" ")).contains(question.field().key()))
                .anyMatch(line -> (!line[2].contains("entitled") || question.isEntitled())
                        && (!line[2].contains("consent") || question.situation().agreed()));
    }

    private static Question question(List<Situation> situations, Random random) {
        var actors = ACTORS.keySet().stream().sorted().toList();
        return new Question(
                situations.get(random.nextInt(situations.size())),
                actors.get(random.nextInt(actors.size())),
                Purpose.values()[random.nextInt(Purpose.values().length)],
                PersonalField.values()[random.nextInt(PersonalField.values().length)]);
    }

    private static List<Situation> situations(Engine engine) {
        var now = engine.clock.instant();
        var situations = new ArrayList<Situation>();
        for (boolean agreed : new boolean[] {true, false}) {
            var subject = DataSubjectId.random();
            if (agreed)
                for (var purpose : engine.the(Consents.class).askedFor())
                    engine.the(Consents.class).give(subject, purpose, Way.PAGE);
            situations.add(order(engine, subject, agreed, "entitled", now.plus(Duration.ofDays(1))));
            situations.add(order(engine, subject, agreed, "window-over", now.minus(Duration.ofMinutes(1))));
            situations.add(new Situation(subject, Engine.anOrder(), agreed, "never-entitled"));
            situations.add(new Situation(subject, new CaseId("parcel:1"), agreed, "nobody-answers"));
            ACTORS.values()
                    .forEach(actor -> engine.accounts.entitle(actor, CaseId.ACCOUNT, now.plus(Duration.ofDays(1))));
            situations.add(new Situation(subject, CaseId.ACCOUNT, agreed, "entitled"));
            situations.add(request(engine, subject, agreed, "request-open"));
            situations.add(request(engine, subject, agreed, "request-closed"));
        }
        return situations;
    }

    private static Situation order(Engine engine, DataSubjectId subject, boolean agreed, String state, Instant until) {
        var order = Engine.anOrder();
        ACTORS.values().forEach(actor -> engine.orders.entitle(actor, order, until));
        return new Situation(subject, order, agreed, state);
    }

    private static Situation request(Engine engine, DataSubjectId subject, boolean agreed, String state) {
        var cases = engine.the(RightsCases.class);
        var number = cases.receive(subject, RequestKind.KNOW, new PersonalText("سؤال"), "ar");
        if (state.equals("request-closed")) cases.answer(number, new PersonalText("جواب"));
        return new Situation(subject, number.caseId(), agreed, state);
    }

    /// Whatever a rule forgot would be there to be opened.
    private static void sealEverything(Engine engine, Situation situation) {
        var policy = engine.the(PublishedPolicy.class);
        for (var field : PersonalField.values())
            for (var purpose : Purpose.values())
                if (policy.retentionOf(field.key(), purpose).isPresent())
                    engine.the(Intake.class)
                            .collect(new IntakeRequest(
                                    situation.subject(),
                                    situation.caseId(),
                                    purpose,
                                    Map.of(field, new PersonalText("هذا سرّ"))));
    }

    private static List<String[]> table() throws IOException {
        try (var file = Ten_thousand_questions.class.getResourceAsStream("/disclosure/who-may-see-what.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("; "))
                    .toList();
        }
    }
}
