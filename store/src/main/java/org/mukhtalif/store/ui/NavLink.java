package org.mukhtalif.store.ui;

import java.util.List;

/// A link of a navigation: its words in the visitor's language, and its path without the language.
public record NavLink(String label, String path) {

    /// Whether this, among its navigation's links, is the one that says where `place` is.
    public boolean isCurrentAt(String place, List<NavLink> links) {
        return leadsTo(place)
                && links.stream().noneMatch(other -> other.path.length() > path.length() && other.leadsTo(place));
    }

    private boolean leadsTo(String place) {
        return place.equals(path) || place.startsWith(path + "/");
    }
}
