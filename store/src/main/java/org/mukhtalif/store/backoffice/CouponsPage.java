package org.mukhtalif.store.backoffice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// All coupons, and the form for one more.
///
/// @param typed what stands in the form, by field
/// @param errors what is wrong with it, in words
public record CouponsPage(
        List<NavLink> links,
        Piece<Row> coupons,
        Map<String, String> typed,
        List<FieldError> errors,
        List<Choice> merchants,
        List<Choice> categories) {

    public CouponsPage {
        links = List.copyOf(links);
        typed = Map.copyOf(typed);
        errors = List.copyOf(errors);
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
    }

    /// @param what it takes off; `terms` for whom and how often; `bearer` who pays for it
    /// @param state its words; `tone` the colour of their pill
    /// @param endPath where it is ended; nothing for one that is over
    public record Row(
            String code,
            String what,
            String terms,
            String bearer,
            String period,
            String uses,
            String state,
            String tone,
            @Nullable String endPath) {}

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isChosen(String benefit) {
        return typed("benefit").isEmpty()
                ? benefit.equals("share")
                : typed("benefit").equals(benefit);
    }
}
