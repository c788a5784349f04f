package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// A variant with the few words of its product that a line needs.
final class DescriptionRow {

    static final String SELECT = """
            select v.id as variant_id, v.sku, v.chosen, p.id, p.name_ar, p.name_en, p.slug_ar, p.slug_en,
                   coalesce(p.pictures[1], 'package-box') as picture, p.tile, p.options, p.returnable,
                   v.grams
              from catalog.variant v
              join catalog.product p on p.id = v.product_id
             where v.id = any(:ids)
            """;

    private DescriptionRow() {}

    static VariantDescription toDescription(ResultSet row, int index) throws SQLException {
        return new VariantDescription(
                new VariantId(row.getLong("variant_id")),
                new ProductId(row.getLong("id")),
                new Sku(row.getString("sku")),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                StoredJson.label(row.getString("options"), (Short[])
                        row.getArray("chosen").getArray()),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                row.getString("picture"),
                row.getString("tile"),
                row.getBoolean("returnable"),
                Optional.ofNullable(row.getObject("grams", Integer.class)).map(Weight::new));
    }
}
