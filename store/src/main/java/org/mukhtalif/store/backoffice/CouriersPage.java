package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// The register of couriers, the form for one more, and what went to and fro.
///
/// @param typed what stands in the form, by field
/// @param errors what is wrong with it, in words
public record CouriersPage(
        List<NavLink> links, List<Row> couriers, Map<String, String> typed, List<FieldError> errors, Traffic traffic) {

    public CouriersPage {
        links = List.copyOf(links);
        couriers = List.copyOf(couriers);
        typed = Map.copyOf(typed);
        errors = List.copyOf(errors);
    }

    /// @param way in words
    /// @param until the end of its contract, in words; nothing where there is none
    public record Row(
            String key,
            String company,
            String way,
            @Nullable String until,
            boolean usual) {}

    /// @param parcels lists of parcels for couriers, the newest first
    /// @param heard what couriers said, the newest first
    public record Traffic(Piece<Sent> parcels, Piece<Heard> heard) {}

    /// @param count of parcels
    /// @param removedAt since when its file lies in the folder no more
    public record Sent(
            String file,
            String company,
            Instant at,
            int count,
            @Nullable Instant removedAt) {}

    /// @param refused the lines that were not believed, in words
    public record Heard(String company, Instant at, int taken, int unchanged, List<String> refused) {
        public Heard {
            refused = List.copyOf(refused);
        }
    }

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /// Each company that may serve all, to choose from.
    public List<Choice> choices() {
        return couriers.stream()
                .map(row -> new Choice(row.key(), row.company()))
                .toList();
    }

    /// The one that serves all.
    public @Nullable String usual() {
        return couriers.stream().filter(Row::usual).map(Row::key).findFirst().orElse(null);
    }
}
