package org.mukhtalif.privacy.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.dao.DataAccessException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Publishing_the_policy extends PolicyToPublish {

    @Test
    void keeps_the_first_version_with_its_number_its_day_and_its_words() {
        var published = published(() -> policy);
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.name()).isEqualTo(policy.version().name());
        assertThat(versions.inForce()).map(KeptVersion::texts).contains(policy.texts());
        assertThat(versions.inForce().orElseThrow().policy().version()).isEqualTo(policy.version());
    }

    @Test
    void gives_a_second_version_under_the_same_name_a_name_of_its_own() {
        published(() -> policy);
        var second = published(() -> changed(ITS_DAY, LATER));
        assertThat(second.name()).isEqualTo("2026-11-29-2");
        assertThat(second.policy().version().name()).isEqualTo("2026-11-29-2");
        assertThat(versions.inForce()).map(KeptVersion::number).contains(1);
        assertThat(versions.upcoming()).map(KeptVersion::number).contains(2);
    }

    @Test
    void refuses_a_blank_and_names_it_in_both_languages() {
        facts.remove("contact");
        assertThat(objections(() -> policy)).singleElement().satisfies(objection -> {
            assertThat(objection.key()).isEqualTo("blank");
            assertThat(objection.says().ar()).contains("فراغ", "{contact}");
            assertThat(objection.says().en()).contains("blank", "{contact}");
        });
    }

    @Test
    void refuses_while_a_control_fails() {
        arranged.fail("book-is-append-only");
        assertThat(keys(() -> policy)).containsExactly("control-failed");
    }

    @Test
    void refuses_proof_older_than_a_day() {
        arranged.clock.forward(Duration.ofHours(25));
        assertThat(keys(() -> policy)).containsOnly("proof-too-old");
    }

    @Test
    void refuses_a_promise_whose_control_does_not_run() {
        arranged.withdraw("book-is-append-only");
        assertThat(keys(() -> policy)).containsExactly("no-control");
    }

    @Test
    void refuses_a_contract_that_ends_before_the_version_binds() {
        assertThat(keys(() -> changed("  - kind: merchant\n", "  - kind: merchant\n    contractUntil: 2026-11-28\n")))
                .containsExactly("contract-ended");
    }

    @Test
    void refuses_terms_that_changed_or_do_not_open() {
        toTheTerms = Optional.of(Objection.of("terms-unreachable", "/terms"));
        assertThat(keys(() -> policy)).containsExactly("terms-unreachable");
    }

    @Test
    void refuses_a_broken_file_with_its_line_and_leaves_the_running_version() {
        published(() -> policy);
        var refused = objections(
                () -> changed("basis: legal_duty\n    clause: \"0\"", "basis: legal_duty\n    clause: \"7\""));
        assertThat(refused)
                .singleElement()
                .satisfies(objection -> assertThat(objection.says().en())
                        .contains("policy.yaml, line ", "the clause '7' is not declared"));
        assertThat(versions.inForce()).map(KeptVersion::number).contains(1);
    }

    @Test
    void refuses_a_change_that_people_would_not_hear_of_in_time_and_one_that_changes_nothing() {
        published(() -> policy);
        assertThat(keys(() -> policy)).containsExactly("nothing-new");
        assertThat(keys(() -> changed("name: { ar: الحساب", "name: { ar: حسابك")))
                .containsExactly("too-soon");
    }

    @Test
    void offers_what_came_with_a_newer_program_from_the_first_day_that_leaves_time_to_tell_people() {
        versions.add(withTheTermsBefore());
        publication().publishTheFirst();
        assertThat(versions.all()).hasSize(1);

        var next = published(() -> publication().brought());
        assertThat(next.name()).isEqualTo(policy.version().name());
        assertThat(next.effective()).isEqualTo(today().plusDays(10));
        assertThat(versions.inForce()).map(KeptVersion::number).contains(1);

        arranged.clock.forward(Duration.ofDays(3));
        arranged.controls.runAll();
        assertThat(keys(() -> publication().brought())).containsExactly("nothing-new");
    }

    @Test
    void names_in_each_version_the_terms_that_it_leads_to_and_knows_since_when_one_does() {
        versions.add(withTheTermsBefore());
        var before = versions.inForce().orElseThrow();
        var next = published(() -> publication().brought());

        assertThat(Comparison.document(before, false).plain()).contains("They are version 2026-11-23,");
        assertThat(Comparison.document(next, false).plain())
                .contains("They are version " + policy.terms().version() + ",");
        assertThat(versions.leadingSince(before.policy().terms())).contains(before.effective());
        assertThat(versions.leadingSince(policy.terms())).isEmpty();
        arranged.clock.forward(Duration.ofDays(10));
        assertThat(versions.leadingSince(policy.terms())).contains(next.effective());
    }

    @Test
    void lets_a_store_that_has_no_policy_yet_begin_with_one_on_its_first_day() {
        arranged.clock.forward(Duration.between(arranged.clock.instant(), Instant.parse("2026-11-25T09:00:00Z")));
        arranged.controls.runAll();
        publication().publishTheFirst();
        assertThat(versions.inForce()).map(KeptVersion::effective).contains(today());
    }

    @Test
    void lets_the_next_version_take_over_on_its_day_while_the_store_runs() {
        var running = PublishedPolicy.beginningWith(policy);
        published(() -> policy);
        published(() -> changed(ITS_DAY, LATER));
        var turn = new PolicyTurn(versions, running);
        assertThat(turn.come()).isFalse();
        arranged.clock.forward(Duration.ofDays(30_000));
        assertThat(turn.come()).isTrue();
        assertThat(running.version().name()).isEqualTo("2026-11-29-2");
        assertThat(policy.version().name()).isEqualTo("2026-11-29");
        assertThat(turn.come()).isFalse();
    }

    @Test
    void shows_a_version_of_before_that_knows_less_than_this_program_and_what_has_come_since() {
        versions.add(ofBefore());
        var second = published(() -> policy);

        var shown = Comparison.document(versions.named("2026-11-29").orElseThrow(), false)
                .plain();
        assertThat(shown).contains("The merchant").doesNotContain("The payment company");
        assertThat(Comparison.of(versions.named("2026-11-29").orElseThrow(), second, false).stream()
                        .flatMap(clause -> clause.rows().stream()))
                .anySatisfy(row -> {
                    assertThat(row.before()).isEmpty();
                    assertThat(row.after()).startsWith("The payment company");
                });
    }

    @Test
    void works_by_the_version_that_a_newer_program_published_under_the_name_it_got() {
        versions.add(ofBefore());
        var running = PublishedPolicy.beginningWith(policy);

        new FirstPublication(publication(), new PolicyTurn(versions, running), true)
                .when(new ContextRefreshedEvent(new StaticApplicationContext()));

        assertThat(versions.inForce()).map(KeptVersion::name).contains("2026-11-29-2");
        assertThat(running.version().name()).isEqualTo("2026-11-29-2");
    }

    @Test
    void lets_nobody_change_what_was_published() {
        published(() -> policy);
        for (var attempt : List.of("update publication.version set name = name", "delete from publication.version"))
            assertThatThrownBy(() -> engine.sql(attempt).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void shows_side_by_side_what_differs_and_only_that() {
        var first = published(() -> policy);
        var second = published(() -> changed(
                ITS_DAY + "\n\npurposes:\n  - purpose: account\n    name: { ar: الحساب",
                LATER + "\n\npurposes:\n  - purpose: account\n    name: { ar: حسابك"));
        var changed = Comparison.of(first, second, true).stream()
                .filter(ComparedClause::isChanged)
                .toList();
        assertThat(changed).extracting(ComparedClause::id).contains("0", "2.1").doesNotContain("2.3", "5");
        assertThat(changed.stream().filter(clause -> clause.id().equals("2.1")))
                .singleElement()
                .satisfies(clause -> assertThat(clause.rows())
                        .filteredOn(row -> !row.isSame())
                        .anySatisfy(row -> {
                            assertThat(row.before()).startsWith("الحساب");
                            assertThat(row.after()).startsWith("حسابك");
                        }));
    }
}
