package org.mukhtalif.store.ui;

/// Where the style sheet, the script, the icons and the fonts lie: below an address that names their content,
/// so that browsers may keep them for ever.
public record Assets(String base) {

    public String of(String file) {
        return base + "/" + file;
    }
}
