package org.mukhtalif.store.merchantdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.language.Bilingual;

/// Short texts in both languages, one in a line: `أسود | Black`. One language alone stands for both.
final class TypedLines {

    private TypedLines() {}

    static Optional<Bilingual> both(String line) {
        var halves = line.split("\\|", 2);
        var ar = halves[0].strip();
        var en = halves.length > 1 ? halves[1].strip() : ar;
        if (ar.isEmpty() && en.isEmpty()) return Optional.empty();
        return readable(ar.isEmpty() ? en : ar, en.isEmpty() ? ar : en);
    }

    /// Empty also if nothing of it can be seen.
    static Optional<Bilingual> readable(String ar, String en) {
        try {
            return Optional.of(new Bilingual(ar, en));
        } catch (IllegalArgumentException nothingToSee) {
            return Optional.empty();
        }
    }

    static List<Bilingual> values(String typed) {
        return typed.lines()
                .map(TypedLines::both)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// Facts as `المنشأ | Origin = القصيم | Qassim`; a line without its sign is none.
    static Optional<List<Attribute>> attributes(String typed) {
        var read = new ArrayList<Attribute>();
        for (var line : typed.lines().filter(each -> !each.isBlank()).toList()) {
            var sides = line.split("=", 2);
            var name = both(sides[0]);
            var value = sides.length > 1 ? both(sides[1]) : Optional.<Bilingual>empty();
            if (name.isEmpty() || value.isEmpty()) return Optional.empty();
            read.add(new Attribute(name.get(), value.get()));
        }
        return Optional.of(read);
    }

    static String line(Bilingual text) {
        return text.ar().equals(text.en()) ? text.ar() : text.ar() + " | " + text.en();
    }

    static String lines(List<Bilingual> texts) {
        return texts.stream().map(TypedLines::line).collect(Collectors.joining("\n"));
    }

    static String facts(List<Attribute> attributes) {
        return attributes.stream()
                .map(fact -> line(fact.name()) + " = " + line(fact.value()))
                .collect(Collectors.joining("\n"));
    }
}
