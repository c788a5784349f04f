package org.mukhtalif.store.catalog;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts products and their variants into the tables, any number of them by two statements.
final class ProductWriting {

    private final JdbcClient db;

    ProductWriting(JdbcClient db) {
        this.db = db;
    }

    List<AddedProduct> add(List<NewProduct> products, Optional<Instant> publishedAt) {
        var ids = addProducts(products, publishedAt);
        var variants = addVariants(products, ids).stream()
                .collect(groupingBy(AddedVariant::product, toMap(AddedVariant::sku, AddedVariant::variant)));
        return products.stream().map(product -> idOf(product, ids, variants)).toList();
    }

    private static AddedProduct idOf(
            NewProduct product, Map<String, ProductId> ids, Map<ProductId, Map<Sku, VariantId>> variants) {
        var id = requireNonNull(ids.get(product.code()));
        return new AddedProduct(id, product.code(), requireNonNull(variants.get(id)));
    }

    private Map<String, ProductId> addProducts(List<NewProduct> products, Optional<Instant> publishedAt) {
        return db
                .sql("""
                insert into catalog.product (
                       code, merchant_id, category_id, name_ar, name_en, slug_ar, slug_en,
                       description_ar, description_en, pictures, tile, options, attributes,
                       popularity, returnable, arrived_at, published_at, state, state_at, shown)
                select r.code, r.merchant, r.category, r."nameAr", r."nameEn", r."slugAr", r."slugEn",
                       r."descriptionAr", r."descriptionEn", r.pictures, r.tile, r.options, r.attributes,
                       r.popularity, r.returnable, r."arrivedAt", :publishedAt,
                       case when cast(:publishedAt as timestamptz) is null then 'DRAFT' else 'PUBLISHED' end,
                       :publishedAt, cast(:publishedAt as timestamptz) is not null
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                       code text, merchant bigint, category bigint, "nameAr" text, "nameEn" text,
                       "slugAr" text, "slugEn" text, "descriptionAr" text, "descriptionEn" text,
                       pictures text[], tile text, options jsonb, attributes jsonb,
                       popularity integer, returnable boolean, "arrivedAt" timestamptz)
                returning id, code
                """)
                .param(
                        "publishedAt",
                        publishedAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .param("rows", json(products.stream().map(ProductJson::of).toList()))
                .query((row, _) -> Map.entry(row.getString("code"), new ProductId(row.getLong("id"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<AddedVariant> addVariants(List<NewProduct> products, Map<String, ProductId> ids) {
        var rows = new ArrayList<VariantJson>();
        for (var product : products)
            for (var variant : product.variants())
                rows.add(new VariantJson(
                        requireNonNull(ids.get(product.code())).value(),
                        product.merchant().value(),
                        variant.sku().value(),
                        product.variants().indexOf(variant),
                        variant.values()));
        return db.sql("""
                insert into catalog.variant (product_id, merchant_id, sku, position, chosen)
                select r.product, r.merchant, r.sku, r.position, r.chosen
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                       product bigint, merchant bigint, sku text, position integer, chosen smallint[])
                returning id, product_id, sku
                """)
                .param("rows", json(rows))
                .query((row, _) -> new AddedVariant(
                        new ProductId(row.getLong("product_id")),
                        new Sku(row.getString("sku")),
                        new VariantId(row.getLong("id"))))
                .list();
    }

    private static String json(List<?> rows) {
        return StoredJson.JSON.writeValueAsString(rows);
    }

    private record AddedVariant(ProductId product, Sku sku, VariantId variant) {}

    private record VariantJson(long product, long merchant, String sku, int position, List<Integer> chosen) {}

    private record ProductJson(
            String code,
            long merchant,
            long category,
            String nameAr,
            String nameEn,
            String slugAr,
            String slugEn,
            String descriptionAr,
            String descriptionEn,
            List<String> pictures,
            String tile,
            List<ProductOption> options,
            List<Attribute> attributes,
            int popularity,
            boolean returnable,
            String arrivedAt) {

        static ProductJson of(NewProduct product) {
            return new ProductJson(
                    product.code(),
                    product.merchant().value(),
                    product.category().value(),
                    product.name().ar(),
                    product.name().en(),
                    product.slug().ar(),
                    product.slug().en(),
                    product.description().ar(),
                    product.description().en(),
                    product.pictures(),
                    product.tile(),
                    product.options(),
                    product.attributes(),
                    product.popularity(),
                    product.returnable(),
                    product.arrivedAt().toString());
        }
    }
}
