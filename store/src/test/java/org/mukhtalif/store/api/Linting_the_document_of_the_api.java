package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/// The rules that a linter of OpenAPI documents asks for, and our own.
@StoreTest
class Linting_the_document_of_the_api {

    private static final Pattern KIND = Pattern.compile(
            "(?:of[(]\\s*HttpStatus[.]\\w+,|AccountProblem[.]refused[(]|return refused[(]|conflict[(])\\s*\"([a-z-]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("[{]([a-z]+)[}]");
    private static final Pattern NAME = Pattern.compile("`([a-z]+(?:[A-Z][a-z]+)+)`");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Autowired
    private MockMvc network;

    /// An operation where it stands.
    private record Operation(String path, String method, JsonNode node) {

        @Override
        public String toString() {
            return method + " " + path;
        }

        List<JsonNode> parameters(String in) {
            return node.at("/parameters")
                    .valueStream()
                    .filter(each -> each.at("/in").asString().equals(in))
                    .toList();
        }
    }

    @Test
    void it_says_what_it_is_under_which_licence_and_where() {
        var document = document();
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        for (var told : List.of("/info/title", "/info/version", "/info/description", "/info/license/name"))
            assertThat(document.at(told).asString()).as(told).isNotBlank();
        assertThat(document.at("/servers")).isNotEmpty();
        assertThat(document.at("/servers/0/url").asString()).doesNotContain("localhost");
    }

    @Test
    void every_tag_is_declared_with_a_description_and_used() {
        var declared = document()
                .at("/tags")
                .valueStream()
                .peek(tag -> assertThat(tag.at("/description").asString()).isNotBlank())
                .map(tag -> tag.at("/name").asString())
                .toList();
        var used = operations()
                .map(operation -> operation.node().at("/tags/0").asString())
                .distinct();
        assertThat(declared).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(used.toList());
    }

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
    void each_tag_says_more_than_its_name() {
        assertThat(document().at("/tags").valueStream())
                .allSatisfy(tag -> assertThat(tag.at("/description").asString())
                        .hasSizeGreaterThan(60)
                        .endsWith("."));
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

    @Test
    void only_what_needs_nobody_is_open() {
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.node().has("security"))
                        .isEqualTo(operation.path().startsWith("/api/v1/me")
                                || operation.path().endsWith("/current")));
    }

    @Test
    void every_schema_is_described_and_typed_and_used() {
        var document = document();
        var whole = document.toString();
        var faults = new ArrayList<String>();
        document.at("/components/schemas").propertyStream().forEach(schema -> {
            var name = schema.getKey();
            if (schema.getValue().at("/description").asString().isBlank()) faults.add(name + " says nothing of itself");
            if (!schema.getValue().has("type")) faults.add(name + " has no type");
            if (!whole.contains("\"#/components/schemas/" + name + "\"")) faults.add(name + " is used nowhere");
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_member_is_described_or_named_so_that_it_needs_no_word() {
        var plain = Set.of(
                "id",
                "name",
                "slug",
                "offer",
                "merchant",
                "sku",
                "quantity",
                "vat",
                "total",
                "currency",
                "coupon",
                "city",
                "district",
                "street",
                "product",
                "products",
                "seller",
                "description",
                "pictures",
                "picture",
                "category",
                "lines",
                "orders",
                "merchants",
                "code",
                "field",
                "message",
                "ar",
                "en",
                "key");
        var faults = new TreeSet<String>();
        document()
                .at("/components/schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .at("/properties")
                        .propertyStream()
                        .filter(member -> !plain.contains(member.getKey()))
                        .filter(member ->
                                member.getValue().at("/description").asString().isBlank())
                        .forEach(member -> faults.add(schema.getKey() + "." + member.getKey())));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_problem_stands_in_the_guide_and_has_a_title_in_both_languages() throws IOException {
        var kinds = new TreeSet<String>();
        for (var room : List.of("api", "privacycentre"))
            try (var files = Files.list(Path.of("src/main/java/org/mukhtalif/store", room))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList())
                    KIND.matcher(Files.readString(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(kinds::add);
            }
        var guide = Files.readString(Path.of("../docs/developer/api.md"));
        assertThat(kinds)
                .hasSizeGreaterThan(25)
                .allSatisfy(kind -> assertThat(guide).contains("`/problems/" + kind + "`"));
        for (var bundle : List.of("api", "api_en")) {
            var words = Files.readString(Path.of("src/main/resources/messages/" + bundle + ".properties"));
            assertThat(kinds).allSatisfy(kind -> assertThat(words).contains("\napi." + kind + " = "));
        }
    }

    private Stream<Operation> operations() {
        return document()
                .at("/paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())));
    }

    private JsonNode document() {
        return new Program(network).get("/api/v1/openapi.json").body();
    }
}
