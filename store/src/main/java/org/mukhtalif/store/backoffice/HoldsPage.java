package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;

/// Legal holds in force, and the form for another. Whose data is held does not stand here.
public record HoldsPage(List<NavLink> links, List<Row> rows, List<Choice> bases) {

    public HoldsPage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
        bases = List.copyOf(bases);
    }

    /// @param number the order or the request that is held
    /// @param basis key of the reason
    public record Row(long id, String number, String basis, Instant placed, Instant ends) {}
}
