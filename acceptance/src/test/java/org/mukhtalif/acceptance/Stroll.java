package org.mukhtalif.acceptance;

import com.microsoft.playwright.PlaywrightException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Somebody walks through the shop in one language and takes a picture at each stop.
abstract class Stroll {

    private static final int MOST_LINKS = 40;

    final String language;
    private final Album album;
    private final Set<String> taken = new HashSet<>();
    private int stop;

    Stroll(String language, Album album) {
        this.language = language;
        this.album = album;
    }

    /// Opens a page and takes it.
    void visit(Person who, String path) {
        who.opens(path);
        take(who, nameOf(path));
    }

    /// Takes the page as it stands.
    void take(Person who, String name) {
        taken.add(kindOf(who.path()));
        album.take(who.page(), language, "%s%02d-%s".formatted(series(), ++stop, name));
    }

    /// Follows the links of these pages to further ones below the same beginnings, one of each kind, and takes them.
    void explore(Person who, List<String> starts, List<String> below) {
        var waiting = new java.util.ArrayDeque<>(starts);
        for (int seen = 0; seen < MOST_LINKS && !waiting.isEmpty(); seen++) {
            var path = waiting.poll();
            if (!shows(who, path)) continue;
            if (taken.add(kindOf(path))) take(who, nameOf(path));
            linksOf(who).stream()
                    .filter(link -> below.stream().anyMatch(link::startsWith))
                    .filter(link -> !taken.contains(kindOf(link)) && !waiting.contains(link))
                    .forEach(waiting::add);
        }
    }

    /// Files to take along are no pages.
    private boolean shows(Person who, String path) {
        try {
            who.opens(path);
            return true;
        } catch (PlaywrightException download) {
            if (!String.valueOf(download.getMessage()).contains("Download is starting")) throw download;
            taken.add(kindOf(path));
            return false;
        }
    }

    /// What stands before the number of a stop, so that two walks do not take each other's names.
    abstract String series();

    @SuppressWarnings("unchecked")
    private List<String> linksOf(Person who) {
        var links = (List<String>) who.page()
                .evaluate("[...document.querySelectorAll('main a[href], nav a[href]')]"
                        + ".filter(a => a.origin === location.origin && !a.hasAttribute('download'))"
                        + ".map(a => decodeURI(a.pathname))");
        return links.stream().map(link -> link.replaceFirst("^/en(?=/|$)", "")).toList();
    }

    /// Pages that differ only by a number are of one kind.
    private static String kindOf(String path) {
        return path.replaceFirst("^/en(?=/|$)", "")
                .replaceFirst("\\?.*$", "")
                .replaceAll("/(?:[0-9]+|(?=[^/]*[0-9])[^/]{4,})(?=/|$)", "/*");
    }

    private static String nameOf(String path) {
        var name = kindOf(path)
                .replaceAll("[^a-z*-]+", "-")
                .replaceAll("^-|-$", "")
                .replace("*", "one");
        return name.isEmpty() ? "home" : name;
    }
}
