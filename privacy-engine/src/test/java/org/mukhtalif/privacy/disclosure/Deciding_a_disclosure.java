package org.mukhtalif.privacy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessRecord;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Deciding_a_disclosure {

    private static final Set<PersonalField> SLIP = Set.of(PersonalField.RECIPIENT_NAME, PersonalField.RECIPIENT_PHONE);
    private static final Recipient AL_NAKHIL = Recipient.merchant("17");
    private static final Engine engine = Engine.start();

    private final Sara sara = Sara.somebodyNew().ordersFrom(engine);

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void the_merchant_of_the_parcel_sees_what_the_parcel_needs() {
        entitle(Duration.ofHours(1));
        assertThat(ask(AL_NAKHIL, SLIP))
                .isEqualTo(new Disclosure.Granted(
                        Map.of(PersonalField.RECIPIENT_NAME, Sara.NAME, PersonalField.RECIPIENT_PHONE, Sara.PHONE)));
    }

    @Test
    void the_book_tells_who_saw_which_fields_and_under_which_clause() {
        entitle(Duration.ofHours(1));
        ask(AL_NAKHIL, SLIP);
        var told = book().getFirst();
        assertThat(told.act()).isEqualTo(Act.DISCLOSED);
        assertThat(told.recipient()).isEqualTo(AL_NAKHIL);
        assertThat(told.fields()).isEqualTo(SLIP);
        assertThat(told.caseId()).isEqualTo(sara.order());
        assertThat(told.clause()).isEqualTo("4");
    }

    @Test
    void another_merchant_sees_nothing_and_nothing_enters_her_book() {
        entitle(Duration.ofHours(1));
        var told = book().size();
        var refused = engine.the(Refusals.class).by("not-your-parcel");
        assertThat(ask(Recipient.merchant("18"), SLIP)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
        assertThat(book()).hasSize(told);
        assertThat(engine.the(Refusals.class).by("not-your-parcel")).isEqualTo(refused + 1);
    }

    @Test
    void a_window_that_is_over_is_closed() {
        entitle(Duration.ofSeconds(-1));
        assertThat(ask(AL_NAKHIL, SLIP)).isEqualTo(new Disclosure.Refused("window-closed"));
    }

    @Test
    void a_merchant_does_not_get_a_field_the_policy_does_not_give_him() {
        entitle(Duration.ofHours(1));
        assertThat(ask(AL_NAKHIL, Set.of(PersonalField.ORDER_EMAIL)))
                .isEqualTo(new Disclosure.Refused("field-not-declared"));
    }

    @Test
    void a_recipient_the_policy_does_not_register_gets_nothing() {
        assertThat(ask(Recipient.THE_STORE, SLIP)).isEqualTo(new Disclosure.Refused("recipient-not-registered"));
    }

    @Test
    void a_case_that_nobody_answers_for_stays_shut() {
        var request = new DisclosureRequest(sara.id(), new CaseId("parcel:1"), SLIP, Purpose.DELIVERY, AL_NAKHIL);
        assertThat(disclosures().disclose(request)).isEqualTo(new Disclosure.Refused("nobody-answers-for-the-case"));
    }

    @Test
    void secrets_are_shown_to_nobody_not_even_to_her() {
        sara.registersAt(engine);
        var request = new DisclosureRequest(
                sara.id(), CaseId.ACCOUNT, Set.of(PersonalField.PASSWORD), Purpose.RIGHTS, Recipient.THE_PERSON);
        assertThat(disclosures().disclose(request)).isEqualTo(new Disclosure.Refused("secrets-stay-inside"));
    }

    @Test
    void she_always_sees_her_own() {
        var request = new DisclosureRequest(sara.id(), sara.order(), SLIP, Purpose.RIGHTS, Recipient.THE_PERSON);
        assertThat(disclosures().disclose(request)).isInstanceOf(Disclosure.Granted.class);
    }

    @Test
    void a_field_she_never_gave_is_absent_and_not_told_as_seen() {
        entitle(Duration.ofHours(1));
        var told = book().size();
        assertThat(ask(AL_NAKHIL, Set.of(PersonalField.SHORT_ADDRESS))).isEqualTo(new Disclosure.Granted(Map.of()));
        assertThat(book()).hasSize(told);
    }

    @Test
    void a_list_is_told_with_one_entry_for_each_person() {
        var other = Sara.somebodyNew().ordersFrom(engine);
        var requests = Stream.of(sara, other, Sara.somebodyNew())
                .peek(each -> engine.orders.entitle(
                        AL_NAKHIL, each.order(), engine.clock.instant().plusSeconds(60)))
                .map(each -> new DisclosureRequest(each.id(), each.order(), SLIP, Purpose.DELIVERY, AL_NAKHIL))
                .toList();
        var answers = disclosures().disclose(requests);
        assertThat(answers.keySet()).containsExactlyElementsOf(requests);
        assertThat(answers.values())
                .extracting(answer -> answer.getClass().getSimpleName())
                .containsExactly("Granted", "Granted", "Erased");
        assertThat(book().getFirst().act()).isEqualTo(Act.DISCLOSED);
    }

    private void entitle(Duration window) {
        engine.orders.entitle(AL_NAKHIL, sara.order(), engine.clock.instant().plus(window));
    }

    private Disclosure ask(Recipient recipient, Set<PersonalField> fields) {
        return disclosures()
                .disclose(new DisclosureRequest(sara.id(), sara.order(), fields, Purpose.DELIVERY, recipient));
    }

    private List<AccessRecord> book() {
        return engine.the(AccessLog.class).entriesOf(sara.id(), 100);
    }

    private static Disclosures disclosures() {
        return engine.the(Disclosures.class);
    }
}
