package org.mukhtalif.store.ui;

import org.jspecify.annotations.Nullable;

/// One step of the way from the home page to this one; the last has no path.
public record Crumb(String label, @Nullable String path) {

    /// A step that leads somewhere.
    public static Crumb to(String label, String path) {
        return new Crumb(label, path);
    }

    /// The page itself.
    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
