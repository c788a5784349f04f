package org.mukhtalif.privacy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.Statements;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Recognising_a_person {

    private static final Engine engine = Engine.start();
    private static final Recognition recognition = engine.the(Recognition.class);
    private static final RecognitionOfMany guests = engine.the(RecognitionOfMany.class);

    private final DataSubjectId sara = DataSubjectId.random();
    private final String address = "Sara." + sara + "@Shopper.example";

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void by_her_email_in_any_case() {
        recognition.remember(PersonalField.EMAIL, new PersonalText(address), sara);
        assertThat(recognition.subjectOf(PersonalField.EMAIL, new PersonalText(" " + address.toLowerCase(Locale.ROOT))))
                .contains(sara);
        assertThat(recognition.subjectOf(PersonalField.USER_NAME, new PersonalText(address)))
                .isEmpty();
    }

    @Test
    void by_her_user_name_however_it_is_composed() {
        recognition.remember(PersonalField.USER_NAME, new PersonalText("Straße-é-أحمد" + sara), sara);
        assertThat(recognition.subjectOf(
                        PersonalField.USER_NAME, new PersonalText("STRASSE-e\u0301-ا\u0654حمد" + sara)))
                .contains(sara);
    }

    @Test
    void the_same_words_never_lead_to_two_people() {
        assertThat(recognition.remember(PersonalField.EMAIL, new PersonalText(address), sara))
                .isTrue();
        assertThat(recognition.remember(PersonalField.EMAIL, new PersonalText(address), sara))
                .isTrue();
        assertThat(recognition.remember(PersonalField.EMAIL, new PersonalText(address), DataSubjectId.random()))
                .isFalse();
        assertThat(recognition.subjectOf(PersonalField.EMAIL, new PersonalText(address)))
                .contains(sara);
    }

    @Test
    void a_new_email_replaces_the_old_one() {
        recognition.remember(PersonalField.EMAIL, new PersonalText(address), sara);
        recognition.remember(PersonalField.EMAIL, new PersonalText("new-" + address), sara);
        assertThat(recognition.subjectOf(PersonalField.EMAIL, new PersonalText(address)))
                .isEmpty();
        assertThat(recognition.subjectOf(PersonalField.EMAIL, new PersonalText("new-" + address)))
                .contains(sara);
    }

    @Test
    void not_any_more_once_forgotten() {
        recognition.remember(PersonalField.EMAIL, new PersonalText(address), sara);
        recognition.forget(sara, PersonalField.EMAIL);
        assertThat(recognition.subjectOf(PersonalField.EMAIL, new PersonalText(address)))
                .isEmpty();
    }

    @Test
    void never_by_a_field_that_no_rule_needs() {
        assertThatThrownBy(() -> recognition.subjectOf(PersonalField.NATIONAL_ID, new PersonalText("1000000008")))
                .hasMessageContaining("national-id");
    }

    @Test
    void many_guests_at_once_as_one_by_one() {
        var email = new PersonalText(address);
        var before = DataSubjectId.random();
        guests.remember(email, before);
        var twin = DataSubjectId.random();
        var others = IntStream.range(0, 6).mapToObj(_ -> DataSubjectId.random()).toList();
        var batch = new HashMap<DataSubjectId, PersonalText>();
        batch.put(sara, email);
        batch.put(twin, email);
        batch.put(before, email);
        others.forEach(other -> batch.put(other, new PersonalText("other-" + address)));
        for (int time = 0; time < 2; time++) {
            guests.remember(batch);
            assertThat(guests.subjectsOf(email)).containsExactlyInAnyOrder(before, sara, twin);
            assertThat(guests.subjectsOf(new PersonalText("OTHER-" + address)))
                    .as("more than a batch looks for at first")
                    .containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Test
    void many_guests_with_different_addresses_by_one_statement() {
        var batch = new HashMap<DataSubjectId, PersonalText>();
        for (int each = 0; each < 20; each++) batch.put(DataSubjectId.random(), new PersonalText(each + "-" + address));
        assertThat(Statements.sentBy(() -> guests.remember(batch)))
                .as("the guests, and the epoch for the journal")
                .hasSize(2);
    }
}
