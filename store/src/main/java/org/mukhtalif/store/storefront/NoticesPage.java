package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.util.List;

/// The news of a signed-in person, newest first.
public record NoticesPage(List<Row> rows) {

    public NoticesPage {
        rows = List.copyOf(rows);
    }

    /// @param text what happened, in words
    /// @param path the page it is about
    /// @param fresh whether she has not seen it before
    public record Row(String text, String path, Instant at, boolean fresh) {}
}
