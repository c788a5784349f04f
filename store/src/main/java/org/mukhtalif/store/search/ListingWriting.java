package org.mukhtalif.store.search;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.ProductId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Puts listings, their words and the vocabulary into the tables, any number of them by a few statements.
@Component
class ListingWriting {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final FacetValues values;
    private final Vocabulary vocabulary;
    private final ListingTexts texts;

    ListingWriting(JdbcClient db, FacetValues values, Vocabulary vocabulary, ListingTexts texts) {
        this.db = db;
        this.values = values;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /// Begins a new edition of the shelves. One feeder at a time, and it reads catalog and offers after it got its
    /// turn: so the last one writes the newest.
    void begin() {
        db.sql("update search.edition set number = number + 1").update();
    }

    boolean isEmpty() {
        return !db.sql("select exists (select 1 from search.listing)")
                .query(Boolean.class)
                .single();
    }

    void removeAll() {
        db.sql("delete from search.listing").update();
        vocabulary.forgetAll();
    }

    void remove(Set<ProductId> products) {
        db.sql("delete from search.listing where product_id = any(:ids)")
                .param("ids", products.stream().map(ProductId::value).toArray(Long[]::new))
                .update();
    }

    /// Clears away what was removed and tells the database how much there is now, so that it chooses the right index at
    /// once. Outside a transaction; inside one, what is cleared later by itself stays for now.
    void tidy() {
        var inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        db.sql((inTransaction ? "analyze" : "vacuum analyze")
                        + " search.listing, search.merchant_listing, search.document, search.prose, search.word")
                .update();
    }

    void add(List<Offered> products) {
        if (products.isEmpty()) return;
        var numbers = values.numbers(attributes(products));
        addCards(products, numbers);
        addMerchantCards(products);
        addWords(products);
        vocabulary.learn(texts.words(products));
    }

    private void addCards(List<Offered> products, Map<Attribute, Integer> numbers) {
        db.sql("""
                insert into search.listing (
                       product_id, category_id, section_id, merchant_ids, offer_id, name_ar, name_en, slug_ar, slug_en,
                       picture, tile, price_minor, old_price_minor, currency, several_prices, in_stock, on_sale,
                       popularity, arrived_at, facet_ids)
                select r.product, r.category, r.section, r.merchants, r.offer, r."nameAr", r."nameEn", r."slugAr", r."slugEn",
                       r.picture, r.tile, r.price, r."oldPrice", r.currency, r."severalPrices", r."inStock",
                       r."oldPrice" is not null, r.popularity, r."arrivedAt", r.facets
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                       product bigint, category bigint, section bigint, merchants bigint[], offer bigint,
                       "nameAr" text, "nameEn" text, "slugAr" text, "slugEn" text, picture text, tile text,
                       price bigint, "oldPrice" bigint, currency text, "severalPrices" boolean, "inStock" boolean,
                       popularity integer, "arrivedAt" timestamptz, facets integer[])
                """)
                .param("rows", JSON.writeValueAsString(texts.cards(products, numbers)))
                .update();
    }

    private void addMerchantCards(List<Offered> products) {
        db.sql("""
                insert into search.merchant_listing (
                       merchant_id, product_id, offer_id, price_minor, old_price_minor, several_prices, in_stock)
                select r.merchant, r.product, r.offer, r.price, r."oldPrice", r."severalPrices", r."inStock"
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                       merchant bigint, product bigint, offer bigint, price bigint, "oldPrice" bigint,
                       "severalPrices" boolean, "inStock" boolean)
                """)
                .param("rows", JSON.writeValueAsString(texts.merchantCards(products)))
                .update();
    }

    // Names weigh most (A), facts about the product less (B). Words are kept stemmed; names also as they are, for what
    // somebody has only begun to type. Descriptions lie apart, see the migration.
    private void addWords(List<Offered> products) {
        db.sql("""
                with said as materialized (
                   select r.product, r.popularity, r.description,
                          setweight(to_tsvector('pg_catalog.simple', r.name), 'A')
                          || setweight(to_tsvector('pg_catalog.arabic', r.name), 'A')
                          || setweight(to_tsvector('pg_catalog.arabic', r.facts), 'B') as words
                     from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                          product bigint, popularity integer, name text, facts text, description text)),
                prose as (
                   insert into search.prose (product_id, popularity, words)
                   select s.product, s.popularity, strip(s.words || to_tsvector('pg_catalog.arabic', s.description))
                     from said s)
                insert into search.document (product_id, popularity, words)
                select s.product, s.popularity, s.words
                  from said s
                """)
                .param("rows", JSON.writeValueAsString(texts.documents(products)))
                .update();
    }

    private static Set<Attribute> attributes(Collection<Offered> products) {
        return products.stream()
                .flatMap(product -> product.sheet().attributes().stream())
                .collect(toSet());
    }
}
