package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.ui.NavLink;

/// The ways that lead on from the back office's first page.
///
/// @param links what the role of the one who looks may open
/// @param ways the same without this page, each with what it is for
public record StaffPage(List<NavLink> links, List<Way> ways) {

    public StaffPage {
        links = List.copyOf(links);
        ways = List.copyOf(ways);
    }

    public record Way(String path, String label, String text) {}
}
