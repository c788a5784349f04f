package org.mukhtalif.privacy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class The_policy_page {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final PublishedPolicy policy = TestPolicy.published();
    private final PolicyFacts facts = SampleFacts.of(policy);

    @Test
    void prints_a_promise_that_was_just_proved() {
        var page = page(_ -> Optional.of(new Proof(true, NOW)));
        assertThat(blocks(page, PolicyDocument.Block.Kept.class))
                .isEqualTo(policy.controls().size());
        assertThat(page.plain()).contains("تردّه").doesNotContain("لم يثبت اليوم");
    }

    @Test
    void says_what_is_true_today_where_nothing_was_proved() {
        var page = page(_ -> Optional.empty());
        assertThat(blocks(page, PolicyDocument.Block.Kept.class)).isZero();
        assertThat(page.plain()).contains("لا يستطيع هذا المتجر اليوم أن يبلّغ عنك أي جهة رسمية");
    }

    @Test
    void strikes_a_promise_whose_proof_is_older_than_a_day() {
        var page = page(_ -> Optional.of(new Proof(true, NOW.minus(Duration.ofHours(24)))));
        assertThat(blocks(page, PolicyDocument.Block.Struck.class))
                .isEqualTo(policy.controls().size());
    }

    @Test
    void strikes_a_promise_whose_control_failed() {
        var page = page(_ -> Optional.of(new Proof(false, NOW)));
        assertThat(blocks(page, PolicyDocument.Block.Struck.class))
                .isEqualTo(policy.controls().size());
        assertThat(page.plain()).contains("لم يثبت اليوم");
    }

    @Test
    void is_not_written_with_a_blank() {
        var lacking = new HashMap<>(facts.words());
        lacking.remove("contact");
        assertThatThrownBy(() ->
                        PolicyDocument.of(policy, new PolicyFacts(lacking, false), _ -> Optional.empty(), NOW, true))
                .isInstanceOf(BrokenPolicy.class)
                .hasMessageContaining("{contact}");
    }

    @Test
    void speaks_of_the_store_in_its_grammatical_gender() {
        assertThat(page(_ -> Optional.empty()).plain()).contains("سوق إلكتروني يعرض");
        var feminine =
                PolicyDocument.of(policy, new PolicyFacts(facts.words(), true), _ -> Optional.empty(), NOW, true);
        assertThat(feminine.plain()).contains("سوق إلكتروني تعرض");
    }

    @Test
    void leaves_no_placeholder_in_either_language() {
        for (boolean arabic : new boolean[] {true, false})
            assertThat(PolicyDocument.of(policy, facts, _ -> Optional.of(new Proof(true, NOW)), NOW, arabic)
                            .plain())
                    .doesNotContain("{")
                    .doesNotContain(":::")
                    .contains("7 ");
    }

    private PolicyDocument page(Function<String, Optional<Proof>> proofs) {
        return PolicyDocument.of(policy, facts, proofs, NOW, true);
    }

    private static int blocks(PolicyDocument page, Class<? extends PolicyDocument.Block> kind) {
        return (int) page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .count();
    }
}
