package org.mukhtalif.store.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A list that a page shows piece by piece.
///
/// @param page where it stands
/// @param id what it is called there, and in the page's address
/// @param most how many rows a piece has
public record LongList(String page, String id, int most) {

    /// The number with which a piece ended, as an address has it; nothing if it is none.
    public static Optional<Long> number(String written) {
        return written.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    /// How many rows to look for, to know whether it goes on.
    public int sought() {
        return most + 1;
    }

    /// @param found as many as were sought, if there are
    /// @param after with what the piece before ended
    /// @param place how the address writes with what a piece ends
    public <F, T> Piece<T> piece(List<F> found, Optional<?> after, Function<F, Object> place, Function<F, T> row) {
        var shown = found.size() > most ? found.subList(0, most) : found;
        return new Piece<>(
                id,
                shown.stream().map(row).toList(),
                after.isPresent() ? page + "#" + id : null,
                found.size() > most ? page + "?" + id + "=" + place.apply(shown.getLast()) + "#" + id : null);
    }
}
