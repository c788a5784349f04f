package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.ui.NavLink;

/// Requests by the day on which they must be answered. Who asked does not stand here.
public record CasesPage(List<NavLink> links, List<Row> rows) {

    public CasesPage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    /// @param kind key of the right; `state` key of the step; `tone` the colour of its pill
    public record Row(String number, String kind, String state, String tone, Instant received, Instant due) {}
}
