package org.mukhtalif.privacy.policycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mukhtalif.privacy.policycheck.Finding.Kind.BLANK;
import static org.mukhtalif.privacy.policycheck.Finding.Kind.MISSING;
import static org.mukhtalif.privacy.policycheck.Finding.Kind.UNKEEPABLE;
import static org.mukhtalif.privacy.policycheck.Finding.Kind.UNTRUE_HERE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.PublishedPages;
import org.mukhtalif.privacy.policy.TestPolicy;
import org.mukhtalif.privacy.policy.Wording;
import org.springframework.core.io.ClassPathResource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class Judging_a_policy {

    @Test
    void finds_the_four_blanks_of_a_template() {
        var blanks = judged("template.ar.txt").of(BLANK);
        assertThat(blanks).extracting(Finding::line).containsExactly(15, 15, 19, 22);
        assertThat(blanks.getFirst().excerpt()).isEqualTo("\"أي خوادم؟\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نحفظ بياناتك على خوادم (....) في المملكة.",
                "للتواصل معنا: ...",
                "نشاركها مع «……» وحدهم.",
                "Our servers stand in (....) and nowhere else.",
                "Our servers stand in ( ) and nowhere else.",
                "Write to us at [_ _ _]."
            })
    void room_left_open_between_brackets_is_a_blank(String sentence) {
        assertThat(PolicyCheck.of(sentence).of(BLANK)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We hold your data (name, e-mail) ... as long as you like.", "الاسم، والبريد... (وما سواهما)"})
    void an_ellipsis_in_a_sentence_is_none(String sentence) {
        assertThat(PolicyCheck.of(sentence).of(BLANK)).isEmpty();
    }

    @Test
    void finds_the_six_elements_that_a_template_lacks() {
        assertThat(keys("template.ar.txt", MISSING))
                .containsExactly(
                        "contact",
                        "methods-and-basis",
                        "mechanism",
                        "retention-and-destruction",
                        "rights-and-response-time",
                        "complaint");
    }

    @Test
    void finds_the_two_sentences_that_no_store_can_keep() {
        var sentences = judged("template.ar.txt").of(UNKEEPABLE);
        assertThat(sentences).extracting(Finding::key).containsExactly("recovery-question", "only-us");
        assertThat(sentences).extracting(Finding::line).containsExactly(7, 11);
    }

    @Test
    void finds_the_same_faults_in_other_words() {
        assertThat(judged("other-words.ar.txt").of(BLANK))
                .extracting(Finding::line)
                .containsExactly(7, 7, 8, 9, 9);
        assertThat(keys("other-words.ar.txt", UNKEEPABLE)).containsExactly("recovery-question", "only-us", "absolute");
        assertThat(keys("other-words.ar.txt", MISSING)).contains("contact", "retention-and-destruction", "complaint");
    }

    @Test
    void finds_them_in_english() {
        assertThat(judged("template.en.txt").of(BLANK))
                .extracting(Finding::line)
                .containsExactly(6, 6, 7, 8);
        assertThat(keys("template.en.txt", UNKEEPABLE)).containsExactly("recovery-question", "absolute");
        assertThat(keys("template.en.txt", MISSING)).contains("contact", "methods-and-basis", "complaint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"honest.ar.txt", "honest.en.txt"})
    void lets_an_honest_policy_pass(String file) {
        assertThat(judged(file).findings()).isEmpty();
        assertThat(judged(file).passes()).isTrue();
    }

    @Test
    void finds_nothing_in_our_own_page_whatever_its_controls_say() {
        for (var page : PublishedPages.all())
            assertThat(PolicyCheck.of(page).findings()).isEmpty();
    }

    @Test
    void compares_a_text_with_the_store_that_is_to_keep_it() {
        var policy = TestPolicy.published();
        var facts = new PolicyFacts(
                Map.of("contact", new Wording("privacy@mukhtalif.example", "privacy@mukhtalif.example")), false);
        for (var page : PublishedPages.all())
            assertThat(PolicyCheck.of(page, policy, facts).findings()).isEmpty();
        assertThat(PolicyCheck.of("نحفظ اسمك. المعلومات سرّية.", policy, facts).of(UNTRUE_HERE))
                .extracting(Finding::key)
                .contains("live-field", "live-cookies", "live-merchants", "live-contact");
    }

    @Test
    void reads_a_text_whatever_its_size_and_form() {
        assertThat(PolicyCheck.of("").of(MISSING)).hasSize(10);
        assertThat(PolicyCheck.of("\u202e\ufeff\u0000").passes()).isFalse();
        assertThat(PolicyCheck.of("لا يطلع عليها ".repeat(20_000)).passes()).isFalse();
    }

    @Test
    void tells_people_and_programs_what_it_found() {
        var report = judged("template.ar.txt");
        assertThat(ReportText.arabic(report))
                .contains("الفراغات التي لم تُملأ: 4")
                .contains("السطر 15: \"أي خوادم؟\"")
                .contains("طريق الشكوى");
        assertThat(ReportText.english(report))
                .contains("What no running store can keep: 2")
                .contains("Line 7");
        assertThat(ReportText.json(report))
                .startsWith("{\"verdict\":\"refused\"")
                .contains("\"key\":\"only-us\"");
        assertThat(ReportText.arabic(judged("honest.ar.txt"))).contains("لا شيء في هذا النص يمنع نشره");
    }

    private static List<String> keys(String file, Finding.Kind kind) {
        return judged(file).of(kind).stream().map(Finding::key).toList();
    }

    private static Report judged(String file) {
        try {
            return PolicyCheck.of(new ClassPathResource("policies/" + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
