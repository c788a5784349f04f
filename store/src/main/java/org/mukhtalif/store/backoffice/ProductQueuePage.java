package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.mukhtalif.store.ui.NavLink;

/// Products that wait for the store's look, the longest wait first.
public record ProductQueuePage(List<NavLink> links, List<Row> rows) {

    public ProductQueuePage {
        links = List.copyOf(links);
        rows = List.copyOf(rows);
    }

    /// @param changed whether it has a page already and was changed
    public record Row(String path, String picture, String title, String merchant, Instant since, boolean changed) {}
}
