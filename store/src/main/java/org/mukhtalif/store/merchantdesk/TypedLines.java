package org.mukhtalif.store.merchantdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.TypedBilingual;

/// Short texts in both languages, one in a line: `أسود | Black`. One language alone stands for both.
final class TypedLines {

    private TypedLines() {}

    static List<Bilingual> values(String typed) {
        return typed.lines()
                .map(TypedBilingual::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// Facts as `المنشأ | Origin = القصيم | Qassim`; a line without its sign is none.
    static Optional<List<Attribute>> attributes(String typed) {
        var read = new ArrayList<Attribute>();
        for (var line : typed.lines().filter(each -> !each.isBlank()).toList()) {
            var fact = Attribute.ofLine(line);
            if (fact.isEmpty()) return Optional.empty();
            read.add(fact.get());
        }
        return Optional.of(read);
    }

    static String lines(List<Bilingual> texts) {
        return texts.stream().map(TypedBilingual::line).collect(Collectors.joining("\n"));
    }

    static String facts(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::line).collect(Collectors.joining("\n"));
    }
}
