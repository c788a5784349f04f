package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;
import tools.jackson.databind.JsonNode;

/// A whole product with its state as one row.
final class DescribedRow {

    static final String SELECT = """
            select p.id, p.code, p.merchant_id, p.category_id, p.brand_id, p.name_ar, p.name_en, p.slug_ar, p.slug_en,
                   p.description_ar, p.description_en, p.pictures, p.options, p.attributes, p.returnable,
                   p.state, p.state_at, p.sent_back, p.unseen, p.revision, p.shown,
                   (select json_agg(json_build_array(v.id, v.sku, v.chosen, v.gtin, v.grams) order by v.position, v.id)
                      from catalog.variant v
                     where v.product_id = p.id
                       and not v.retired) as variants
              from catalog.product p
            """;

    private DescribedRow() {}

    static DescribedProduct toProduct(ResultSet row, int index) throws SQLException {
        var variants = new ArrayList<ProductText.VariantText>();
        var ids = new HashMap<Sku, VariantId>();
        for (var node : StoredJson.JSON.readTree(row.getString("variants"))) {
            var variant = variant(node);
            variants.add(variant);
            ids.put(variant.sku(), new VariantId(node.get(0).asLong()));
        }
        return new DescribedProduct(
                new ProductId(row.getLong("id")),
                row.getString("code"),
                new MerchantId(row.getLong("merchant_id")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                StateRow.read(row),
                new DescribedProduct.Past(row.getInt("revision"), row.getBoolean("shown")),
                text(row, variants),
                ids);
    }

    private static ProductText text(ResultSet row, List<ProductText.VariantText> variants) throws SQLException {
        return new ProductText(
                new CategoryId(row.getLong("category_id")),
                Optional.ofNullable(row.getObject("brand_id", Long.class)).map(BrandId::new),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                new Bilingual(row.getString("description_ar"), row.getString("description_en")),
                List.of((String[]) row.getArray("pictures").getArray()),
                StoredJson.options(row.getString("options")),
                variants,
                StoredJson.attributes(row.getString("attributes")),
                row.getBoolean("returnable"));
    }

    private static ProductText.VariantText variant(JsonNode node) {
        var values = StreamSupport.stream(node.get(2).spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        var gtin = node.get(3);
        var grams = node.get(4);
        return new ProductText.VariantText(
                new Sku(node.get(1).asString()),
                gtin.isNull() ? Optional.empty() : Optional.of(new Gtin(gtin.asString())),
                values,
                grams.isNull() ? Optional.empty() : Optional.of(new Weight(grams.asInt())));
    }
}
