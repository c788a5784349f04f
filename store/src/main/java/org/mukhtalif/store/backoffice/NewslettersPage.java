package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Piece;

/// The news that was sent, and the form for more.
///
/// @param fault what stood against sending, in words
public record NewslettersPage(
        List<NavLink> links,
        NewsletterForm form,
        Piece<Row> sent,
        @Nullable String fault) {

    public NewslettersPage {
        links = List.copyOf(links);
    }

    /// @param readers how many had agreed, in words
    public record Row(String subject, Instant at, String readers) {}
}
