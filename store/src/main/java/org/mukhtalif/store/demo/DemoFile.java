package org.mukhtalif.store.demo;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One entry of a file of demo data, and how its texts and numbers are read.
record DemoFile(JsonNode entry) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The entries of a file, in their order.
    static List<DemoFile> read(InputStream file) {
        return entries(JSON.readTree(file));
    }

    String text(String field) {
        return entry.required(field).asString();
    }

    Optional<String> optionalText(String field) {
        return Optional.ofNullable(entry.get(field))
                .filter(node -> !node.isNull())
                .map(JsonNode::asString);
    }

    Optional<Long> optionalNumber(String field) {
        return Optional.ofNullable(entry.get(field))
                .filter(node -> !node.isNull())
                .map(JsonNode::asLong);
    }

    int number(String field) {
        return entry.required(field).asInt();
    }

    boolean isTrue(String field) {
        return entry.required(field).asBoolean();
    }

    DemoFile in(String field) {
        return new DemoFile(entry.required(field));
    }

    List<DemoFile> list(String field) {
        return entries(entry.required(field));
    }

    List<Integer> numbers(String field) {
        return list(field).stream().map(node -> node.entry().asInt()).toList();
    }

    List<String> texts(String field) {
        return list(field).stream().map(node -> node.entry().asString()).toList();
    }

    /// A text that stands under `ar` and `en`, such as `ar.name`.
    Bilingual inBoth(String field) {
        return new Bilingual(in("ar").text(field), in("en").text(field));
    }

    /// An entry that is itself `{"ar": …, "en": …}`.
    Bilingual bilingual() {
        return new Bilingual(text("ar"), text("en"));
    }

    Slug slug() {
        return new Slug(in("ar").text("slug"), in("en").text("slug"));
    }

    private static List<DemoFile> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(DemoFile::new)
                .toList();
    }
}
