package org.mukhtalif.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Pictures of pages in a folder: `<language>/<name>-<width>[-dark].png`.
final class Album {

    private static final int[] WIDTHS = {390, 1440};
    private static final int HEIGHT = 900;

    private final Path folder;
    private final List<String> names = new ArrayList<>();

    Album(Path folder) {
        this.folder = folder;
    }

    /// Takes the page as it stands, on both screens, light and dark.
    void take(Page page, String language, String name) {
        names.add(language + "/" + name);
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(language + "/" + file(name, width, scheme))));
            }
        }
    }

    /// Names of the pictures that lie on one page of the index.
    String index() {
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Shots</title>"
                + "<style>body{font:14px sans-serif}figure{display:inline-block;margin:8px;vertical-align:top}"
                + "img{border:1px solid #ccc;max-height:900px;max-width:720px}</style>");
        for (var name : names) {
            page.append("<h2>").append(name).append("</h2>");
            for (int width : WIDTHS)
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                    page.append("<figure><img loading=lazy src='")
                            .append(file(name, width, scheme))
                            .append("'></figure>");
        }
        return page.toString();
    }

    private static String file(String name, int width, ColorScheme scheme) {
        return name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
    }
}
