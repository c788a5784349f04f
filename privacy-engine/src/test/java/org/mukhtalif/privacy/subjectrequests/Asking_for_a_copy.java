package org.mukhtalif.privacy.subjectrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
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
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.disclosure.Holding;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Recipient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Asking_for_a_copy {

    private static final Engine engine = Engine.start();
    private static final SubjectRequests requests = engine.the(SubjectRequests.class);

    private final Sara sara = Sara.somebodyNew().registersAt(engine).ordersFrom(engine);

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void she_gets_everything_and_her_secrets_only_by_name() {
        var copy = requests.copyFor(sara.id());
        assertThat(copy.cases()).extracting(PersonalCopy.Part::caseId).containsExactly(CaseId.ACCOUNT, sara.order());
        var account = copy.cases().getFirst();
        assertThat(account.values())
                .containsOnlyKeys(PersonalField.FULL_NAME, PersonalField.EMAIL)
                .containsValue(Sara.NAME);
        assertThat(account.heldUnopened()).isEqualTo(Set.of(PersonalField.PASSWORD));
        assertThat(copy.cases().getLast().values()).isEqualTo(sara.delivery().values());
    }

    @Test
    void her_book_tells_that_she_looked() {
        requests.copyFor(sara.id());
        assertThat(engine.the(AccessLog.class).entriesOf(sara.id(), 10))
                .filteredOn(told -> told.act() == Act.DISCLOSED)
                .hasSize(2)
                .extracting(AccessRecord::recipient)
                .containsOnly(Recipient.THE_PERSON);
    }

    @Test
    void what_is_held_is_listed_without_opening_it() {
        var delivered = engine.clock.instant();
        engine.orders.startClock(sara.order(), delivered);
        var held = requests.holdings(sara.id());
        assertThat(held).hasSize(6);
        assertThat(held)
                .filteredOn(each -> each.caseId().equals(sara.order()))
                .extracting(Holding::until)
                .containsOnly(Optional.of(delivered.plus(Duration.ofDays(30))));
        assertThat(engine.the(AccessLog.class).entriesOf(sara.id(), 10)).allMatch(told -> told.act() == Act.COLLECTED);
    }

    @Test
    void a_wrong_name_is_corrected() {
        requests.correct(sara.id(), PersonalField.FULL_NAME, new PersonalText("سارة الحربي"));
        assertThat(requests.copyFor(sara.id()).cases().getFirst().values())
                .containsEntry(PersonalField.FULL_NAME, new PersonalText("سارة الحربي"));
    }

    @Test
    void what_lets_her_in_is_changed_elsewhere() {
        assertThat(requests.correct(sara.id(), PersonalField.EMAIL, Sara.ORDER_EMAIL))
                .isEqualTo(new IntakeResult.Refused("changed-at-sign-in"));
    }

    @Test
    void somebody_of_whom_nothing_is_held_gets_an_empty_copy() {
        assertThat(requests.copyFor(Sara.somebodyNew().id()).cases()).isEmpty();
    }
}
