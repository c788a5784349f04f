package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.mukhtalif.store.language.Slug;

/// Where a published product is found, for the site map.
public record PublishedAddress(ProductId product, Slug slug, Instant publishedAt) {

    static PublishedAddress of(ResultSet row, int index) throws SQLException {
        return new PublishedAddress(
                new ProductId(row.getLong("id")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                row.getTimestamp("published_at").toInstant());
    }
}
