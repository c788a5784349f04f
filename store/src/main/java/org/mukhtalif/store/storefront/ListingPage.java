package org.mukhtalif.store.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.NavLink;

/// A category, the new arrivals, or the reductions.
///
/// @param narrower links to the categories inside this one, or beside it
/// @param plain whether this is the shelf's own page, without tick, order or place, which search engines may keep
public record ListingPage(
        String title,
        String blurb,
        BothPaths paths,
        List<Crumb> crumbs,
        List<NavLink> narrower,
        @Nullable String here,
        boolean plain,
        ShelfView shelf) {

    public ListingPage {
        crumbs = List.copyOf(crumbs);
        narrower = List.copyOf(narrower);
    }
}
