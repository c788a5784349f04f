package org.mukhtalif.privacy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class The_published_policy {

    private final PublishedPolicy policy = TestPolicy.published();

    @Test
    void names_its_version_and_the_day_it_binds() {
        assertThat(policy.version()).isEqualTo(new PolicyVersion("2026-11-29", LocalDate.of(2026, 11, 29)));
    }

    @Test
    void shows_a_merchant_what_a_delivery_needs_and_no_more() {
        assertThat(policy.fieldsFor(Recipient.Kind.MERCHANT, Purpose.DELIVERY))
                .containsExactlyInAnyOrder("recipient-name", "recipient-phone", "delivery-address", "short-address");
        assertThat(policy.permits(Recipient.Kind.MERCHANT, "order-email", Purpose.DELIVERY))
                .isFalse();
        assertThat(policy.permits(Recipient.Kind.MERCHANT, "recipient-name", Purpose.NOTICES))
                .isFalse();
        assertThat(policy.clauseFor(Recipient.Kind.MERCHANT, Purpose.DELIVERY)).isEqualTo("4");
    }

    @Test
    void shows_nobody_a_password_or_a_recovery_answer() {
        for (var kind : new Recipient.Kind[] {Recipient.Kind.SUBJECT, Recipient.Kind.MERCHANT})
            for (var purpose : Purpose.values())
                for (var secret : new String[] {"password", "recovery-answer"})
                    assertThat(policy.permits(kind, secret, purpose)).isFalse();
    }

    @Test
    void gives_each_class_its_clock() {
        assertThat(policy.periodOf(RetentionClass.DELIVERY)).contains(Duration.ofDays(30));
        assertThat(policy.periodOf(RetentionClass.CHECKOUT)).contains(Duration.ofHours(24));
        assertThat(policy.periodOf(RetentionClass.ACCOUNT)).isEmpty();
        assertThat(policy.windowOf(Recipient.Kind.MERCHANT, Purpose.DELIVERY)).contains(Duration.ofDays(7));
        assertThat(policy.retentionOf("order-email", Purpose.NOTICES)).contains(RetentionClass.DELIVERY);
        assertThat(policy.retentionOf("order-email", Purpose.DELIVERY)).isEmpty();
    }

    @Test
    void names_the_line_of_what_is_broken() {
        assertBroken(
                "retention: delivery\n        required: true", "retention: shelf\n        required: true", "line ");
        assertBroken(
                "basis: legal_duty\n    clause: \"0\"",
                "basis: legal_duty\n    clause: \"7\"",
                "policy/2026-11-29/policy.yaml, line 49: the clause '7' is not declared");
        assertBroken(
                "fields: [email, order-email, recipient-email, changing-email, guardian-email]",
                "fields: [email, shoe-size]",
                "the field 'shoe-size' is not declared");
        assertBroken("  - name: csrf", "  - name: cart", "the cookie 'cart' is declared twice");
        assertBroken("    period: P30D\n", "", "the wording tells {period} exactly where a period is given");
        assertBroken("  - retention: log\n", "  - retention: delivery\n", "declared twice");
        assertBroken(
                "    necessary: true\n    lifetime: P14D",
                "    necesary: true\n    lifetime: P14D",
                "cookies number 1 necessary");
        assertBroken("effective: 2026-11-29\n", "", "'effective' is missing");
    }

    @Test
    void says_the_same_in_both_languages_or_is_refused() {
        assertBroken("policy.en.md", "## 2.3 ", "## 2.4 ", "policy.en.md, line");
        assertBroken("policy.en.md", "::: list cookies", "::: list periods", "differ from the Arabic");
        assertBroken("policy.ar.md", "::: list cookies", "::: list biscuits", "there is no list 'biscuits'");
        assertBroken(
                "policy.ar.md", "::: promise cookies-registered", "::: promise all-is-well", "differ from the Arabic");
        assertBroken("policy.en.md", "## 5 Terms", "## 5 Terms\n\nOne more.", "passages here");
    }

    @Test
    void tells_a_form_why_on_what_basis_and_how_long() {
        var notice = policy.noticeFor("delivery-address", Purpose.DELIVERY).orElseThrow();
        assertThat(notice.required()).isTrue();
        assertThat(notice.why().ar()).contains("الطرد");
        assertThat(notice.basis().en()).isEqualTo("Carrying out an agreement with you");
        assertThat(notice.period().ar()).contains("30 يومًا");
        assertThat(policy.noticeFor("delivery-address", Purpose.ACCOUNT)).isEmpty();
    }

    private static void assertBroken(String good, String bad, String message) {
        assertBroken("policy.yaml", good, bad, message);
    }

    private static void assertBroken(String file, String good, String bad, String message) {
        assertThatThrownBy(() -> TestPolicy.changed(file, good, bad))
                .isInstanceOf(BrokenPolicy.class)
                .hasMessageContaining(message);
    }
}
