package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.store.StoreTest;

/// The rules that a linter of OpenAPI documents asks for, and our own: each operation.
@StoreTest
class Linting_the_operations_of_the_api extends DocumentOfTheApi {

    private static final Pattern VARIABLE = Pattern.compile("[{]([a-z]+)[}]");

    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:[A-Z][a-z]+)+)`");

    @Test
    void a_summary_is_one_line_without_a_full_stop() {
        assertThat(operations())
                .allSatisfy(
                        operation -> assertThat(operation.node().at("/summary").asString())
                                .hasSizeBetween(16, 130)
                                .doesNotEndWith(".")
                                .doesNotContain("\n"));
    }

    /// One or two sentences that help: what it needs, what it refuses. No other operation's words, and not its summary
    /// again.
    @Test
    void each_operation_is_described_in_sentences_of_its_own() {
        var told = operations().toList();
        assertThat(told).allSatisfy(operation -> {
            var description = operation.node().at("/description").asString();
            assertThat(description)
                    .hasSizeBetween(70, 600)
                    .endsWith(".")
                    .doesNotContain("\n", operation.node().at("/summary").asString())
                    // A word of the API that was broken at its hyphen is none.
                    .doesNotContainPattern("[a-z]- [a-z]");
        });
        assertThat(told)
                .extracting(operation -> operation.node().at("/description").asString())
                .doesNotHaveDuplicates();
    }

    /// What stands in backticks and is written like a name of an operation is one.
    @Test
    void a_description_names_only_operations_that_there_are() {
        var names = operations()
                .map(operation -> operation.node().at("/operationId").asString())
                .collect(toSet());
        var members = document().findValues("properties").stream()
                .flatMap(each -> each.propertyNames().stream())
                .collect(toSet());
        assertThat(operations())
                .allSatisfy(operation -> assertThat(
                                NAME.matcher(operation.node().at("/description").asString())
                                        .results()
                                        .map(found -> found.group(1)))
                        .allMatch(name -> names.contains(name) || members.contains(name)));
    }

    @Test
    void each_variable_of_an_address_is_a_parameter_that_it_needs_and_no_other_is() {
        assertThat(operations()).allSatisfy(operation -> {
            var named = VARIABLE.matcher(operation.path())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(operation.parameters("path"))
                    .extracting(each -> each.at("/name").asString())
                    .containsExactlyInAnyOrderElementsOf(named);
            assertThat(operation.parameters("path"))
                    .allMatch(each -> each.at("/required").asBoolean());
        });
    }

    @Test
    void each_parameter_has_a_description_and_a_type_and_no_name_twice() {
        assertThat(operations()).allSatisfy(operation -> {
            var all = operation.node().at("/parameters").valueStream().toList();
            assertThat(all).allSatisfy(each -> {
                assertThat(each.at("/description").asString())
                        .as(each.toString())
                        .hasSizeGreaterThan(8);
                assertThat(each.at("/schema")).as(each.toString()).isNotEmpty();
            });
            assertThat(all)
                    .extracting(
                            each -> each.at("/in").asString() + each.at("/name").asString())
                    .doesNotHaveDuplicates();
        });
    }

    /// Addresses end up in logs and histories; what is personal goes in a body or a header.
    @Test
    void nothing_personal_is_asked_for_in_an_address() {
        var personal = Stream.of(PersonalField.values()).map(PersonalField::key).toList();
        assertThat(operations())
                .allSatisfy(operation -> assertThat(Stream.concat(
                                        operation.parameters("path").stream(), operation.parameters("query").stream())
                                .map(each -> each.at("/name").asString()))
                        .doesNotContainAnyElementsOf(personal)
                        .doesNotContain("token", "secret", "password", "mail", "mobile"));
    }

    @Test
    void each_operation_says_how_it_succeeds_once_and_how_it_fails_by_a_problem() {
        assertThat(operations()).allSatisfy(operation -> {
            var responses = operation.node().at("/responses");
            assertThat(responses.propertyNames())
                    .anyMatch(code -> code.startsWith("2"))
                    .contains("429", "default");
            if (operation.path().contains("{"))
                assertThat(responses.propertyNames()).contains("404");
            if (operation.node().has("requestBody"))
                assertThat(responses.propertyNames()).contains("422");
            if (operation.path().startsWith("/api/v1/me"))
                assertThat(responses.propertyNames()).contains("401");
            responses.propertyStream().forEach(response -> {
                assertThat(response.getValue().at("/description").asString())
                        .as(response.getKey())
                        .hasSizeGreaterThan(1);
                if (!response.getKey().startsWith("2"))
                    assertThat(response.getValue().at("/content").propertyNames())
                            .as(response.getKey())
                            .containsExactly("application/problem+json");
                if (Set.of("429", "503").contains(response.getKey()))
                    assertThat(response.getValue().at("/headers").has("Retry-After"))
                            .isTrue();
            });
        });
    }
}
