package org.mukhtalif.store.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mukhtalif.store.language.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Options, attributes and variants in the form in which the database keeps and hands them over.
final class StoredJson {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredJson() {}

    static List<ProductOption> options(String json) {
        return json.equals("[]") ? List.of() : List.of(JSON.readValue(json, ProductOption[].class));
    }

    static List<Attribute> attributes(String json) {
        return json.equals("[]") ? List.of() : List.of(JSON.readValue(json, Attribute[].class));
    }

    /// Variants as `[[id, sku, [value, …]], …]`.
    static List<Variant> variants(String json) {
        return StreamSupport.stream(JSON.readTree(json).spliterator(), false)
                .map(StoredJson::variant)
                .toList();
    }

    /// What was chosen among these options; empty where there is nothing to choose.
    static Optional<Bilingual> label(String options, Short[] chosen) {
        return Variant.label(
                options(options), Arrays.stream(chosen).map(Short::intValue).toList());
    }

    private static Variant variant(JsonNode node) {
        var values = StreamSupport.stream(node.get(2).spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        return new Variant(
                new VariantId(node.get(0).asLong()), new Sku(node.get(1).asString()), values);
    }
}
