package org.mukhtalif.store.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.Merchant;

/// What the search field offers while somebody types.
///
/// @param picture the name of a picture, or the letter of a merchant's badge
public record Suggestion(Kind kind, Bilingual name, Slug slug, String picture, String tile) {

    /// To what kind of page a suggestion leads.
    public enum Kind {
        CATEGORY,
        MERCHANT,
        PRODUCT
    }

    static Suggestion of(Category category) {
        return new Suggestion(Kind.CATEGORY, category.name(), category.slug(), category.picture(), category.tile());
    }

    static Suggestion of(Merchant merchant) {
        return new Suggestion(Kind.MERCHANT, merchant.name(), merchant.slug(), merchant.initial(), merchant.tile());
    }

    static Suggestion product(ResultSet row, int index) throws SQLException {
        return new Suggestion(
                Kind.PRODUCT,
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                row.getString("picture"),
                row.getString("tile"));
    }
}
