package org.mukhtalif.store.privacycentre;

import java.util.List;

/// A guest's own privacy centre, for the one order whose secret link she holds.
///
/// @param path of this page; it holds the link's secret
/// @param gone whether everything was destroyed already
public record GuestPage(String number, String path, List<Looked> looks, List<Held> held, boolean gone) {

    public GuestPage {
        looks = List.copyOf(looks);
        held = List.copyOf(held);
    }

    /// The order's page.
    public String orderPath() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
