package org.mukhtalif.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;

/// The rules that a linter of OpenAPI documents asks for, and our own.
@StoreTest
class Linting_the_document_of_the_api extends DocumentOfTheApi {

    private static final Pattern KIND = Pattern.compile(
            "(?:of[(]\\s*HttpStatus[.]\\w+,|AccountProblem[.]refused[(]|return refused[(]|conflict[(])\\s*\"([a-z-]+)\"");

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
    void each_tag_says_more_than_its_name() {
        assertThat(document().at("/tags").valueStream())
                .allSatisfy(tag -> assertThat(tag.at("/description").asString())
                        .hasSizeGreaterThan(60)
                        .endsWith("."));
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
}
