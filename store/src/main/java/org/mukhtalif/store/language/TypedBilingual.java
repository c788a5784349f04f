package org.mukhtalif.store.language;

import java.util.Optional;

/// A short text in both languages as it is typed in one line or one cell: `أسود | Black`. One language alone stands for
/// both.
public final class TypedBilingual {

    private TypedBilingual() {}

    /// Empty if nothing of it can be seen.
    public static Optional<Bilingual> of(String line) {
        var halves = line.split("\\|", 2);
        return of(halves[0], halves.length > 1 ? halves[1] : "");
    }

    /// A missing half is like the other.
    public static Optional<Bilingual> of(String ar, String en) {
        try {
            return Optional.of(new Bilingual(ar.isBlank() ? en : ar, en.isBlank() ? ar : en));
        } catch (IllegalArgumentException nothingToSee) {
            return Optional.empty();
        }
    }

    public static String line(Bilingual text) {
        return text.ar().equals(text.en()) ? text.ar() : text.ar() + " | " + text.en();
    }
}
