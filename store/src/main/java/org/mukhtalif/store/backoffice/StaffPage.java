package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.ui.NavLink;

/// The ways that lead on from the back office's first page.
///
/// @param links what the role of the one who looks may open
public record StaffPage(List<NavLink> links) {

    public StaffPage {
        links = List.copyOf(links);
    }
}
