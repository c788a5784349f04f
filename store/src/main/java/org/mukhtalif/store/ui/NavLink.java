package org.mukhtalif.store.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;

/// A link of a navigation: its words in the visitor's language, and its path without the language.
///
/// @param behind paths of pages that one comes to from there, though they do not lie below its own
public record NavLink(String label, String path, List<String> behind) {

    public NavLink {
        behind = List.copyOf(behind);
    }

    public NavLink(String label, String path) {
        this(label, path, List.of());
    }

    /// Whether it leads to the page at this address, whose Arabic letters are written as they travel: `%D8%AA…`. Only
    /// a link to a page of the same kind is written so to be compared, for every page asks this of every link.
    public boolean isAt(String address) {
        if (address.indexOf('%') < 0) return path.equals(address);
        return address.regionMatches(0, path, 0, path.indexOf('/', 1) + 1)
                && UriUtils.encodePath(path, StandardCharsets.UTF_8).equals(address);
    }

    /// Whether this, among its navigation's links, is the one that says where `place` is.
    public boolean isCurrentAt(String place, List<NavLink> links) {
        return leadsTo(place)
                && links.stream().noneMatch(other -> other.path.length() > path.length() && other.leadsTo(place));
    }

    private boolean leadsTo(String place) {
        return isAtOrBelow(path, place) || behind.stream().anyMatch(other -> isAtOrBelow(other, place));
    }

    private static boolean isAtOrBelow(String path, String place) {
        return place.equals(path) || place.startsWith(path + "/");
    }
}
