package org.mukhtalif.store.merchantdesk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.FieldError;

/// One zone to be written or written anew.
///
/// @param path where it is sent; `/desk/shipping/zones` for a new one
/// @param rows the numbers of the lines for prices
/// @param typed what stands in the fields
public record ZonePage(
        String path,
        boolean fresh,
        List<Region> regions,
        List<Integer> rows,
        Map<String, String> typed,
        List<FieldError> errors) {

    public ZonePage {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
        typed = Map.copyOf(typed);
        errors = List.copyOf(errors);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }

    /// @param open whether one of its cities is chosen alone
    public record Region(Choosable whole, List<Choosable> cities, boolean open) {
        public Region {
            cities = List.copyOf(cities);
        }
    }

    public record Choosable(String value, String title, boolean chosen) {}
}
