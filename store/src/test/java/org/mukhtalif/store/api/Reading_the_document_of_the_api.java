package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@StoreTest
class Reading_the_document_of_the_api {

    @Autowired
    private MockMvc network;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void it_tells_of_every_operation_and_of_no_other() {
        var told = new TreeSet<String>();
        document()
                .at("/paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> told.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        var there = addresses.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(toCollection(TreeSet::new));
        assertThat(told).isEqualTo(there);
    }

    @Test
    void each_operation_has_a_name_of_its_own_a_summary_a_tag_and_says_how_it_fails() {
        var names = new ArrayList<String>();
        document()
                .at("/paths")
                .forEach(path -> path.forEach(operation -> {
                    names.add(operation.at("/operationId").asString());
                    assertThat(operation.at("/summary").asString())
                            .as(names.getLast())
                            .hasSizeGreaterThan(15);
                    assertThat(operation.at("/tags").size()).as(names.getLast()).isEqualTo(1);
                    assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                            .as(names.getLast())
                            .isTrue();
                }));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-zA-Z]+"));
    }

    @Test
    void every_reference_leads_somewhere_and_nothing_internal_shows() {
        var document = document();
        var dangling = new ArrayList<String>();
        references(document, document, dangling);
        assertThat(dangling).isEmpty();
        assertThat(document.toString()).doesNotContain("PersonalText", "SignedIn", "Words", "org.mukhtalif");
    }

    /// The document knows a record by its simple name: of two with one name it would tell one only.
    @Test
    void no_two_records_share_a_name() {
        var names = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.mukhtalif.store.api")
                        .stream()
                        .filter(type -> type.isRecord())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void what_belongs_to_a_person_says_that_it_needs_her_token() {
        var open = new ArrayList<String>();
        document()
                .at("/paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/v1/me"))
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .map(Map.Entry::getValue)
                        .forEach(operation -> {
                            if (operation.at("/security").isMissingNode()) open.add(path.getKey());
                        }));
        assertThat(open).isEmpty();
    }

    private static void references(JsonNode node, JsonNode document, ArrayList<String> dangling) {
        if (node.has("$ref")) {
            var reference = node.at("/$ref").asString();
            if (document.at(reference.substring(1)).isMissingNode()) dangling.add(reference);
        }
        node.forEach(child -> references(child, document, dangling));
    }

    private JsonNode document() {
        return new Program(network).get("/api/v1/openapi.json").body();
    }
}
