package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// Returns that the store may have to decide. Who sends back does not stand here.
public record ReturnsPage(List<NavLink> links, Piece<Row> returns, List<Choice> declines) {

    public ReturnsPage {
        links = List.copyOf(links);
        declines = List.copyOf(declines);
    }

    /// @param photos how many show the fault
    /// @param approvable whether it can be accepted, also against the merchant
    /// @param declinable whether it can be declined
    public record Row(
            String number,
            String order,
            String merchant,
            String pieces,
            String reason,
            String state,
            Instant askedAt,
            int photos,
            boolean approvable,
            boolean declinable) {}
}
