package org.mukhtalif.store.catalog;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts what a merchant wrote into the tables. Inside the caller's transaction.
final class TextWriting {

    private static final String TILE = "sand";

    private final JdbcClient db;
    private final Clock clock;

    TextWriting(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    ProductId add(MerchantId merchant, String code, ProductText text) {
        var slug = new FreeSlug(db).of(text.name(), code);
        var id = bound(db.sql("""
                insert into catalog.product (
                       code, merchant_id, category_id, brand_id, name_ar, name_en, slug_ar, slug_en, description_ar,
                       description_en, pictures, tile, options, attributes, popularity, returnable, arrived_at)
                values (:code, :merchant, :category, :brand, :nameAr, :nameEn, :slugAr, :slugEn, :descriptionAr,
                       :descriptionEn, :pictures, :tile, cast(:options as jsonb), cast(:attributes as jsonb), 0,
                       :returnable, :at)
                returning id
                """), text)
                .param("code", code)
                .param("merchant", merchant.value())
                .param("slugAr", slug.ar())
                .param("slugEn", slug.en())
                .param("tile", TILE)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ProductId(row.getLong("id")))
                .single();
        writeVariants(merchant, id, false, text.variants());
        return id;
    }

    void revise(DescribedProduct before, ProductText text) {
        bound(db.sql("""
                update catalog.product
                   set category_id = :category, brand_id = :brand, name_ar = :nameAr, name_en = :nameEn,
                       description_ar = :descriptionAr, description_en = :descriptionEn, pictures = :pictures,
                       options = cast(:options as jsonb), attributes = cast(:attributes as jsonb),
                       returnable = :returnable, revision = revision + 1, unseen = state = 'PUBLISHED'
                 where id = :id
                """), text).param("id", before.id().value()).update();
        if (!text.variants().equals(before.text().variants()))
            writeVariants(before.merchant(), before.id(), before.past().shown(), text.variants());
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, ProductText text) {
        return statement
                .param("category", text.category().value())
                .param("brand", text.brand().map(BrandId::value).orElse(null))
                .param("nameAr", text.name().ar())
                .param("nameEn", text.name().en())
                .param("descriptionAr", text.description().ar())
                .param("descriptionEn", text.description().en())
                .param("pictures", text.pictures().toArray(String[]::new))
                .param("options", StoredJson.JSON.writeValueAsString(text.options()))
                .param("attributes", StoredJson.JSON.writeValueAsString(text.attributes()))
                .param("returnable", text.returnable());
    }

    // A variant is the same one if its code is, or else if it is what was chosen before; so its offers stay with it.
    private void writeVariants(
            MerchantId merchant, ProductId product, boolean shown, List<ProductText.VariantText> wanted) {
        var there = kept(product);
        if (shown) refuseMoved(there, wanted);
        var codes = wanted.stream().map(each -> each.sku().value()).collect(toSet());
        refuseTaken(merchant, product, codes);
        var bySku = there.stream().collect(toMap(Kept::sku, Kept::id));
        var byChoice = new HashMap<List<Integer>, Long>();
        there.stream()
                .filter(each -> !each.retired() && !codes.contains(each.sku()))
                .forEach(each -> byChoice.put(each.chosen(), each.id()));
        var stays = new HashSet<Long>();
        for (int at = 0; at < wanted.size(); at++) {
            var variant = wanted.get(at);
            var id = bySku.getOrDefault(variant.sku().value(), byChoice.get(variant.values()));
            if (id == null) insert(merchant, product, at, variant);
            else {
                stays.add(id);
                update(id, at, variant);
            }
        }
        retire(there.stream().map(Kept::id).filter(id -> !stays.contains(id)).collect(toSet()));
    }

    /// A code that shoppers bought by goes on to mean what they chose, also after it was given up.
    private static void refuseMoved(List<Kept> there, List<ProductText.VariantText> wanted) {
        var chosen = there.stream().collect(toMap(Kept::sku, Kept::chosen));
        for (var variant : wanted)
            if (!chosen.getOrDefault(variant.sku().value(), variant.values()).equals(variant.values()))
                throw new Moved();
    }

    private List<Kept> kept(ProductId product) {
        return db.sql("""
                select v.id, v.sku, v.chosen, v.retired
                  from catalog.variant v
                 where v.product_id = :product
                   for update
                """)
                .param("product", product.value())
                .query((row, _) -> new Kept(
                        row.getLong("id"),
                        row.getString("sku"),
                        java.util.Arrays.stream((Short[]) row.getArray("chosen").getArray())
                                .map(Short::intValue)
                                .toList(),
                        row.getBoolean("retired")))
                .list();
    }

    private void refuseTaken(MerchantId merchant, ProductId product, Set<String> codes) {
        db.sql("""
                select v.sku
                  from catalog.variant v
                 where v.merchant_id = :merchant
                   and v.sku = any(:codes)
                   and v.product_id <> :product
                 limit 1
                """)
                .param("merchant", merchant.value())
                .param("codes", codes.toArray(String[]::new))
                .param("product", product.value())
                .query((row, _) -> new Sku(row.getString("sku")))
                .optional()
                .ifPresent(sku -> {
                    throw new Taken(sku);
                });
    }

    private void insert(MerchantId merchant, ProductId product, int position, ProductText.VariantText variant) {
        db.sql("""
                insert into catalog.variant (product_id, merchant_id, sku, gtin, grams, position, chosen)
                values (:product, :merchant, :sku, :gtin, :grams, :position, cast(:chosen as smallint[]))
                """)
                .param("product", product.value())
                .param("merchant", merchant.value())
                .params(columns(position, variant))
                .update();
    }

    private void update(long id, int position, ProductText.VariantText variant) {
        db.sql("""
                update catalog.variant
                   set sku = :sku, gtin = :gtin, grams = :grams, position = :position,
                       chosen = cast(:chosen as smallint[]), retired = false
                 where id = :id
                """).param("id", id).params(columns(position, variant)).update();
    }

    private void retire(Set<Long> ids) {
        db.sql("update catalog.variant set retired = true where id = any(:ids) and not retired")
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    private static Map<String, Object> columns(int position, ProductText.VariantText variant) {
        var columns = new HashMap<String, Object>();
        columns.put("sku", variant.sku().value());
        columns.put("gtin", variant.gtin().map(Gtin::value).orElse(null));
        columns.put("grams", variant.weight().map(Weight::grams).orElse(null));
        columns.put("position", position);
        columns.put("chosen", variant.values().toArray(Integer[]::new));
        return columns;
    }

    private record Kept(long id, String sku, List<Integer> chosen, boolean retired) {}

    /// Breaks the transaction off: another product has this code.
    static final class Taken extends RuntimeException {
        private final transient Sku sku;

        Taken(Sku sku) {
            super("Another product of the merchant has this code");
            this.sku = sku;
        }

        Sku sku() {
            return sku;
        }
    }

    /// Breaks the transaction off: a code of a shown product would mean another choice.
    static final class Moved extends RuntimeException {
        Moved() {
            super("A code of a shown product would mean another choice");
        }
    }

    /// An address that nothing else has, made of the name.
    private record FreeSlug(JdbcClient db) {

        Slug of(org.mukhtalif.store.language.Bilingual name, String code) {
            var wanted = Slug.from(name, code);
            var ending = "-" + Integer.toString(code.hashCode() & 0x7fffffff, 36);
            return isFree(wanted) ? wanted : new Slug(wanted.ar() + ending, wanted.en() + ending);
        }

        private boolean isFree(Slug slug) {
            return !db.sql("""
                    select exists (
                       select 1
                         from catalog.product p
                        where p.slug_ar in (:ar, :en) or p.slug_en in (:ar, :en))
                    """)
                    .param("ar", slug.ar())
                    .param("en", slug.en())
                    .query(Boolean.class)
                    .single();
        }
    }
}
