package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;

/// A whole product as one row.
final class SheetRow {

    static final String SELECT = """
            select p.id, p.code, p.merchant_id, p.category_id, p.name_ar, p.name_en, p.slug_ar, p.slug_en,
                   p.description_ar, p.description_en, p.pictures, p.tile, p.options, p.attributes,
                   p.popularity, p.arrived_at, p.returnable,
                   (select json_agg(json_build_array(v.id, v.sku, v.chosen) order by v.position, v.id)
                      from catalog.variant v
                     where v.product_id = p.id
                       and not v.retired) as variants,
                   b.name_ar as brand_ar, b.name_en as brand_en
              from catalog.product p
              left join catalog.brand b on b.id = p.brand_id
            """;

    private static final Bilingual BRAND = new Bilingual("الماركة", "Brand");

    private SheetRow() {}

    static ProductSheet toSheet(ResultSet row, int index) throws SQLException {
        return new ProductSheet(
                new ProductId(row.getLong("id")),
                row.getString("code"),
                new MerchantId(row.getLong("merchant_id")),
                new CategoryId(row.getLong("category_id")),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                new Bilingual(row.getString("description_ar"), row.getString("description_en")),
                List.of((String[]) row.getArray("pictures").getArray()),
                row.getString("tile"),
                StoredJson.options(row.getString("options")),
                StoredJson.variants(row.getString("variants")),
                attributes(row),
                row.getInt("popularity"),
                row.getTimestamp("arrived_at").toInstant(),
                row.getBoolean("returnable"));
    }

    /// The brand is the first fact about a thing: shelves are narrowed by it and searches find it.
    private static List<Attribute> attributes(ResultSet row) throws SQLException {
        var said = StoredJson.attributes(row.getString("attributes"));
        var brand = row.getString("brand_ar");
        if (brand == null) return said;
        return Stream.concat(
                        Stream.of(new Attribute(BRAND, new Bilingual(brand, row.getString("brand_en")))), said.stream())
                .toList();
    }
}
