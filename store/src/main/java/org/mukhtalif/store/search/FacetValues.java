package org.mukhtalif.store.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.memory.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The values of attributes by the numbers under which listings and filters name them. There are some hundreds, held
/// in memory.
@Repository
class FacetValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Held<Map<Integer, Attribute>> values = new Held<>(this::read);

    FacetValues(JdbcClient db) {
        this.db = db;
    }

    /// The attribute under an id that stands in a listing. One that is not known here was numbered by another node.
    Optional<Attribute> find(int id) {
        if (!values.get().containsKey(id)) values.changed();
        return Optional.ofNullable(values.get().get(id));
    }

    /// The ids of a filter, those of one attribute together; unknown ones are left out.
    Collection<List<Integer>> grouped(Set<Integer> ids) {
        if (ids.isEmpty()) return List.of();
        var known = values.get();
        return ids.stream()
                .filter(known::containsKey)
                .sorted()
                .collect(groupingBy(id -> nameOf(known, id)))
                .values();
    }

    /// Numbers for these attributes; values that are new get one.
    Map<Attribute, Integer> numbers(Set<Attribute> attributes) {
        var known = byKey();
        if (!attributes.stream().map(FacetValues::key).allMatch(known::containsKey)) {
            add(attributes);
            known = byKey();
        }
        var numbers = known;
        return attributes.stream().collect(toMap(attribute -> attribute, attribute -> number(numbers, attribute)));
    }

    private static int number(Map<String, Integer> numbers, Attribute attribute) {
        var number = numbers.get(key(attribute));
        if (number == null) throw new IllegalStateException("An attribute that was just added has no number");
        return number;
    }

    private void add(Set<Attribute> attributes) {
        db.sql("""
                insert into search.facet_value (name_ar, name_en, value_ar, value_en)
                select r.name ->> 'ar', r.name ->> 'en', r.value ->> 'ar', r.value ->> 'en'
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (name jsonb, value jsonb)
                    on conflict (name_en, value_en) do nothing
                """).param("rows", JSON.writeValueAsString(attributes)).update();
        values.changed();
    }

    private Map<String, Integer> byKey() {
        return values.get().entrySet().stream().collect(toMap(entry -> key(entry.getValue()), Map.Entry::getKey));
    }

    private Map<Integer, Attribute> read() {
        return db
                .sql("select id, name_ar, name_en, value_ar, value_en from search.facet_value")
                .query((row, _) -> Map.entry(
                        row.getInt("id"),
                        new Attribute(
                                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                                new Bilingual(row.getString("value_ar"), row.getString("value_en")))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String nameOf(Map<Integer, Attribute> known, Integer id) {
        var attribute = known.get(id);
        return attribute == null ? "" : attribute.name().en();
    }

    private static String key(Attribute attribute) {
        return attribute.name().en() + "\n" + attribute.value().en();
    }
}
