package org.mukhtalif.store.ui;

import java.util.List;

/// Where a picture lies, by its name and the size at which a page shows it: one that travels in the program
/// (`honey-pot`), one that a merchant sent (`own/1f….jpg`), or a path.
public final class PictureAddress {

    /// What the names of merchants' pictures begin with.
    public static final String OWN = "own/";

    /// The widths in which merchants' pictures lie.
    public static final List<Integer> WIDTHS = List.of(160, 480, 960);

    private PictureAddress() {}

    /// Sharp also on a screen with two dots for each pixel, where such a width lies ready.
    public static String of(String name, int size) {
        if (name.startsWith("/")) return name;
        if (!name.startsWith(OWN)) return "/pictures/" + name + ".webp";
        int dot = name.lastIndexOf('.');
        int width =
                WIDTHS.stream().filter(each -> each >= size * 3 / 2).findFirst().orElse(WIDTHS.getLast());
        return "/pictures/" + name.substring(0, dot) + "-" + width + name.substring(dot);
    }

    /// A photograph fills its tile; a thing cut out stands on it.
    public static boolean isPhoto(String name) {
        return name.startsWith(OWN) && name.endsWith(".jpg");
    }
}
