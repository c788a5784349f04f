package org.mukhtalif.privacy.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.Sara;
import org.mukhtalif.privacy.accesslog.AccessEntry.Act;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Taking_data_in {

    private static final Engine engine = Engine.start();
    private static final Intake intake = engine.the(Intake.class);

    private final Sara sara = Sara.somebodyNew();

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void what_is_declared_is_sealed_and_told() {
        assertThat(intake.collect(sara.delivery())).isEqualTo(new IntakeResult.Collected());
        var told = engine.the(AccessLog.class).entriesOf(sara.id(), 10);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().act()).isEqualTo(Act.COLLECTED);
        assertThat(told.getFirst().recipient()).isEqualTo(Recipient.THE_STORE);
        assertThat(told.getFirst().fields()).isEqualTo(sara.delivery().values().keySet());
    }

    @Test
    void a_field_the_policy_does_not_declare_for_the_purpose_is_refused_with_all_that_came_along() {
        var notForDelivery = new IntakeRequest(
                sara.id(), sara.order(), Purpose.DELIVERY, Map.of(PersonalField.NATIONAL_ID, Sara.PHONE));
        assertThat(intake.collect(List.of(sara.delivery(), notForDelivery)))
                .isEqualTo(new IntakeResult.Refused("field-not-declared"));
        assertThat(engine.the(AccessLog.class).entriesOf(sara.id(), 10)).isEmpty();
    }

    @Test
    void several_requests_cost_one_commit_of_the_engine() {
        intake.collect(List.of(sara.delivery(), sara.notices()));
        var transactions = EngineDatabases.shared()
                .asTechnician()
                .sql("""
                        select distinct v.xmin::text from vault.sealed_value v where v.subject = :subject
                         union
                        select distinct s.xmin::text from accesslog.subject_entry s where s.subject = :subject
                         union
                        select distinct e.xmin::text
                          from accesslog.entry e
                          join accesslog.subject_entry s on s.entry_id = e.id
                         where s.subject = :subject
                        """)
                .param("subject", sara.id().value())
                .query(String.class)
                .set();
        assertThat(transactions).hasSize(1);
    }

    @Test
    void an_empty_request_is_a_defect() {
        assertThatThrownBy(() -> new IntakeRequest(sara.id(), sara.order(), Purpose.DELIVERY, Map.of()))
                .hasMessageContaining("at least one field");
    }

    @Test
    void a_request_prints_no_personal_word() {
        assertThat(Set.of(sara.delivery()).toString()).doesNotContain("سارة").contains("‹personal›");
    }
}
