package org.mukhtalif.store.catalog;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.TypedBilingual;

/// A fact about a product, such as its origin: a name and a value.
///
/// @param value what it says, such as the country
public record Attribute(Bilingual name, Bilingual value) {

    /// As a person writes it in one line: `المنشأ | Origin = القصيم | Qassim`. A line without its sign says no fact.
    public static Optional<Attribute> ofLine(String line) {
        var sides = line.split("=", 2);
        if (sides.length < 2) return Optional.empty();
        return TypedBilingual.of(sides[0])
                .flatMap(name -> TypedBilingual.of(sides[1]).map(value -> new Attribute(name, value)));
    }

    public String line() {
        return TypedBilingual.line(name) + " = " + TypedBilingual.line(value);
    }
}
