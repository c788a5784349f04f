package org.mukhtalif.privacy.datainventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Everything that is said about things besides columns, from `inventory/<kind>.yaml`. Several files of one name, one
/// in each jar, are read as one.
final class DeclaredThings {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Map<String, DeclaredThing>> byKind = new TreeMap<>();

    private DeclaredThings() {}

    static DeclaredThings onClasspath() {
        try {
            var declared = new DeclaredThings();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:inventory/*.yaml"))
                declared.read(file);
            return declared;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The inventories could not be listed", unreadable);
        }
    }

    static DeclaredThings of(String kind, String yaml) {
        var declared = new DeclaredThings();
        declared.read(kind, yaml);
        return declared;
    }

    /// What is wrong with the things of this carrier and how to mend it, a line each; none: all is declared.
    List<String> faults(Carrier carrier) {
        var kind = carrier.kind();
        var present = new TreeSet<>(carrier.present());
        var declared = byKind.getOrDefault(kind, Map.of()).keySet();
        var faults = new ArrayList<String>();
        for (var name : present)
            if (!declared.contains(name))
                faults.add(
                        "%s: '%s' is not declared (غير معلن). Say what it holds in inventory/%s.yaml, or take it away."
                                .formatted(kind, name, kind));
        for (var name : declared)
            if (!carrier.mayBeAbsent() && !present.contains(name))
                faults.add("%s: '%s' is declared and is not there (معلن ولا وجود له). Remove it from inventory/%s.yaml."
                        .formatted(kind, name, kind));
        return faults;
    }

    /// All of them, for the generated register.
    List<DeclaredThing> all() {
        return byKind.values().stream()
                .flatMap(things -> things.values().stream())
                .toList();
    }

    private void read(Resource file) {
        try {
            var kind = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
            read(kind, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An inventory could not be read", unreadable);
        }
    }

    private void read(String kind, String yaml) {
        if (yaml.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) return;
        try {
            var lines = YAML.readValue(yaml, new TypeReference<Map<String, String>>() {});
            lines.forEach((name, declaration) -> byKind.computeIfAbsent(kind, _ -> new TreeMap<>())
                    .put(name, new DeclaredThing(kind, name, declaration)));
        } catch (JacksonException broken) {
            throw new UndeclaredData("inventory/%s.yaml: %s".formatted(kind, broken.getOriginalMessage()));
        } catch (IllegalArgumentException wrong) {
            throw new UndeclaredData("inventory/%s.yaml: %s".formatted(kind, wrong.getMessage()));
        }
    }
}
