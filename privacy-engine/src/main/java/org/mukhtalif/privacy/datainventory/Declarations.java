package org.mukhtalif.privacy.datainventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Everything that the rooms say about their columns, from `db/inventory/<room>.yaml`. The schema `*` speaks of a
/// table that every room has: the history of its migrations.
final class Declarations {

    private static final String EVERY_SCHEMA = "*";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<ColumnName, DeclaredColumn> columns = new TreeMap<>();

    private Declarations() {}

    /// All files on the class path.
    static Declarations onClasspath() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/inventory/*.yaml");
            var declarations = new Declarations();
            Arrays.stream(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .forEach(declarations::read);
            return declarations;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The inventories of the rooms could not be listed", unreadable);
        }
    }

    static Declarations of(String file, String yaml) {
        var declarations = new Declarations();
        declarations.read(file, yaml);
        return declarations;
    }

    /// What is said about this column, by its own room or about every room.
    Optional<DeclaredColumn> of(ColumnName name) {
        var own = Optional.ofNullable(columns.get(name));
        return own.or(
                () -> Optional.ofNullable(columns.get(new ColumnName(EVERY_SCHEMA, name.table(), name.column()))));
    }

    /// What the rooms say about columns of their own.
    Map<ColumnName, DeclaredColumn> ofSingleRooms() {
        var own = new TreeMap<>(columns);
        own.keySet().removeIf(name -> name.schema().equals(EVERY_SCHEMA));
        return Collections.unmodifiableMap(own);
    }

    private void read(Resource file) {
        try {
            read("db/inventory/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An inventory could not be read", unreadable);
        }
    }

    private void read(String file, String yaml) {
        try {
            var schemas = YAML.readValue(yaml, new TypeReference<Map<String, Map<String, Map<String, String>>>>() {});
            forEachColumn(schemas, (name, declaration) -> columns.put(name, DeclaredColumn.of(name, declaration)))
                    .ifPresent(twice -> {
                        throw new IllegalArgumentException(twice + " is declared twice");
                    });
        } catch (JacksonException broken) {
            var location = broken.getLocation();
            int line = location == null ? 0 : location.getLineNr();
            throw new UndeclaredData("%s, line %d: %s".formatted(file, line, broken.getOriginalMessage()));
        } catch (IllegalArgumentException wrong) {
            throw new UndeclaredData(file + ": " + wrong.getMessage());
        }
    }

    /// The first column for which something stood already.
    private static Optional<ColumnName> forEachColumn(
            Map<String, Map<String, Map<String, String>>> schemas,
            BiFunction<ColumnName, String, ? extends @org.jspecify.annotations.Nullable Object> put) {
        for (var schema : schemas.entrySet())
            for (var table : schema.getValue().entrySet())
                for (var column : table.getValue().entrySet()) {
                    var name = new ColumnName(schema.getKey(), table.getKey(), column.getKey());
                    if (put.apply(name, column.getValue()) != null) return Optional.of(name);
                }
        return Optional.empty();
    }
}
