package org.mukhtalif.store.catalog;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// A category to be added.
///
/// @param parent the code of a category on the first level, or empty for a new one on that level
/// @param position its place among its siblings, small numbers first
public record NewCategory(
        String code,
        Optional<String> parent,
        int position,
        Bilingual name,
        Slug slug,
        Bilingual blurb,
        String picture,
        String tile) {

    public NewCategory {
        if (!code.matches("[a-z][a-z0-9-]{1,39}"))
            throw new IllegalArgumentException("A category's code has 2 to 40 small Latin letters, digits or dashes");
    }
}
