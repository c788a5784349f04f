package org.mukhtalif.privacy.datainventory;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mukhtalif.privacy.policy.PolicyDrafts;
import org.mukhtalif.privacy.policy.PolicyTexts;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.attempts.Attempt;
import org.springframework.core.io.ClassPathResource;

/// Each attempt of `attempts/declarations.txt` is put before the inventory, which must refuse it by name.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Declaring_what_may_not_be {

    private static final String FOLDER =
            "policy/" + PolicyDrafts.newest().version().name() + "/";

    private interface Refusal {
        String said() throws Exception;
    }

    private final Map<String, Refusal> refusals = Map.ofEntries(
            entry("C01", () -> column("a: { b: { c: \"personal: full-name\" } }", "seal it in the vault")),
            entry("C02", () -> column("a: { b: { c: \"not personal\" } }", "write 'not personal: why'")),
            entry("C03", () -> column("a: { b: { c: \"harmless: trust me\" } }", "write 'not personal: why'")),
            entry("C04", () -> column("a: { b: { c: \"not personal: x\", c: \"not personal: y\" } }", "line 1")),
            entry("C05", () -> policy("national-id", "shoe-size", "'national-id' is not in policy")),
            entry("C06", () -> policy("", "shoe-size", "which the code does not know")),
            entry("C07", () -> thing("log", "X", "'X' is not declared")),
            entry("C08", () -> thing("log", "LogstashEncoder", "'LogstashEncoder' is not declared")),
            entry("C09", () -> thing("letters", "letter.greetingName", "'letter.greetingName' is not declared")),
            entry("C10", () -> thing("letters", "phrase {7}", "'phrase {7}' is not declared")),
            entry("C11", () -> thing("uploads", "/me/portrait", "'/me/portrait' is not declared")),
            entry("C12", () -> gone("letters", "letter.subject")));

    static Stream<Attempt> attempts() {
        return Attempt.of("declarations").stream();
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void is_refused_by_name(Attempt attempt) throws Exception {
        assertThat(refusals.get(attempt.number())).as("%s is made", attempt).isNotNull();
        assertThat(refusals.get(attempt.number()).said()).as(attempt.toString()).isNotEmpty();
    }

    @Test
    void every_attempt_made_stands_in_the_list() {
        assertThat(attempts().map(Attempt::number).collect(toSet())).isEqualTo(refusals.keySet());
    }

    private static String column(String yaml, String refusal) {
        return saidBy(() -> Declarations.of("db/inventory/a.yaml", yaml), refusal);
    }

    private static String thing(String kind, String name, String refusal) {
        var declared = DeclaredThings.onClasspath();
        return declared.faults(new Present(kind, List.of(name), true)).stream()
                .filter(fault -> fault.contains(refusal))
                .findAny()
                .orElse("");
    }

    private static String gone(String kind, String name) {
        return DeclaredThings.onClasspath().faults(new Present(kind, List.of(), false)).stream()
                .filter(fault -> fault.contains("'" + name + "' is declared and is not there"))
                .findAny()
                .orElse("");
    }

    /// A policy in which one field has another name, or one more stands.
    private static String policy(String without, String with, String refusal) throws IOException {
        var yaml = text("policy.yaml");
        var field = java.util.regex.Pattern.compile("(?ms)^  - key: national-id\\b.*?(?=^  - key:|^\\S)")
                .matcher(yaml);
        assertThat(field.find()).isTrue();
        var renamed = field.group().replace("national-id", with);
        var changed =
                without.isEmpty() ? yaml.replace(field.group(), field.group() + renamed) : yaml.replace(without, with);
        return saidBy(
                () -> new DataInventory(
                                null,
                                null,
                                PublishedPolicy.read(
                                        FOLDER, new PolicyTexts(changed, text("policy.ar.md"), text("policy.en.md"))),
                                Declarations.onClasspath(),
                                new DeclaredCarriers(List.of(), DeclaredThings.onClasspath()))
                        .verify(),
                refusal);
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String saidBy(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, String refusal) {
        var thrown = org.assertj.core.api.Assertions.catchThrowable(attempt);
        return thrown != null && String.valueOf(thrown.getMessage()).contains(refusal) ? thrown.getMessage() : "";
    }

    private record Present(String kind, Collection<String> present, boolean mayBeAbsent) implements Carrier {}
}
