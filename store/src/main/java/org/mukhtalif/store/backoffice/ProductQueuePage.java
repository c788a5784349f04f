package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// Products that wait for the store's look, the longest wait first.
public record ProductQueuePage(List<NavLink> links, Piece<Row> waiting) {

    public ProductQueuePage {
        links = List.copyOf(links);
    }

    /// @param changed whether it has a page already and was changed
    public record Row(String path, String picture, String title, String merchant, Instant since, boolean changed) {}
}
