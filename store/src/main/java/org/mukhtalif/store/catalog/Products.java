package org.mukhtalif.store.catalog;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// What is sold, described once. A product is a draft until it is published; only published ones have a page.
@Repository
public class Products {

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final HeldProducts held;

    Products(
            JdbcClient db,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            HeldProducts held) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.held = held;
    }

    /// The published product at this Arabic or English slug, whole. No statement if it is held; else one, if a slug in
    /// Latin letters is the English one and another the Arabic one; else a second.
    public Optional<ProductSheet> bySlug(String slug) {
        return held.sheet(slug, () -> read(slug));
    }

    private Optional<ProductSheet> read(String slug) {
        boolean latin = slug.chars().allMatch(letter -> letter < 0x80);
        return at(latin ? "p.slug_en" : "p.slug_ar", slug).or(() -> at(latin ? "p.slug_ar" : "p.slug_en", slug));
    }

    private Optional<ProductSheet> at(String column, String slug) {
        return db.sql(SheetRow.SELECT + " where " + column + " = :slug and p.published_at is not null")
                .param("slug", slug)
                .query(SheetRow::toSheet)
                .optional();
    }

    /// The published ones among these products, whole, by one statement.
    public List<ProductSheet> published(Collection<ProductId> ids) {
        if (ids.isEmpty()) return List.of();
        return db.sql(SheetRow.SELECT + """
                 where p.id = any(:ids)
                   and p.published_at is not null
                 order by p.id
                """)
                .param("ids", ids.stream().map(ProductId::value).toArray(Long[]::new))
                .query(SheetRow::toSheet)
                .list();
    }

    /// The next published products after an id, for whoever reads all of them in portions.
    public List<ProductSheet> publishedAfter(Optional<ProductId> last, int atMost) {
        return db.sql(SheetRow.SELECT + """
                 where p.id > :last
                   and p.published_at is not null
                 order by p.id
                 limit :atMost
                """)
                .param("last", last.map(ProductId::value).orElse(0L))
                .param("atMost", atMost)
                .query(SheetRow::toSheet)
                .list();
    }

    /// The published products of a category.
    public List<ProductId> publishedIn(CategoryId category) {
        return db.sql(
                        "select p.id from catalog.product p where p.category_id = :category and p.published_at is not null")
                .param("category", category.value())
                .query((row, _) -> new ProductId(row.getLong("id")))
                .list();
    }

    /// The published products of a brand.
    public List<ProductId> publishedOf(BrandId brand) {
        return db.sql("select p.id from catalog.product p where p.brand_id = :brand and p.published_at is not null")
                .param("brand", brand.value())
                .query((row, _) -> new ProductId(row.getLong("id")))
                .list();
    }

    /// Addresses of published products after an id, for the site map.
    public List<PublishedAddress> addressesAfter(Optional<ProductId> last, int atMost) {
        return db.sql("""
                select p.id, p.slug_ar, p.slug_en, p.published_at
                  from catalog.product p
                 where p.id > :last
                   and p.published_at is not null
                 order by p.id
                 limit :atMost
                """)
                .param("last", last.map(ProductId::value).orElse(0L))
                .param("atMost", atMost)
                .query(PublishedAddress::of)
                .list();
    }

    /// What lines of an order say about these variants, by one statement. Drafts are described too: an order may name
    /// what is no longer shown.
    public Map<VariantId, VariantDescription> describe(Collection<VariantId> variants) {
        return described(DescriptionRow.SELECT, variants);
    }

    /// The same for what can be bought: variants of published products that were not given up. No statement for those
    /// that are held.
    public Map<VariantId, VariantDescription> onSale(Collection<VariantId> variants) {
        return held.lines(variants, this::readOnSale);
    }

    private Map<VariantId, VariantDescription> readOnSale(Collection<VariantId> variants) {
        return described(DescriptionRow.SELECT + " and p.published_at is not null and not v.retired", variants);
    }

    private Map<VariantId, VariantDescription> described(String select, Collection<VariantId> variants) {
        if (variants.isEmpty()) return Map.of();
        return db
                .sql(select)
                .param("ids", variants.stream().map(VariantId::value).toArray(Long[]::new))
                .query(DescriptionRow::toDescription)
                .list()
                .stream()
                .collect(toMap(VariantDescription::variant, description -> description));
    }

    /// Whether the catalog holds no product at all, not even a draft.
    public boolean isEmpty() {
        return !db.sql("select exists (select 1 from catalog.product)")
                .query(Boolean.class)
                .single();
    }

    /// Describes a product; it stays a draft until [#publish].
    public AddedProduct add(NewProduct product) {
        return addAll(List.of(product), Optional.empty()).getFirst();
    }

    /// Describes and publishes many products by two statements, without an event for each: whoever loads in bulk
    /// rebuilds the search afterwards.
    ///
    /// @return in the order given
    public List<AddedProduct> addPublished(List<NewProduct> products, Instant publishedAt) {
        return addAll(products, Optional.of(publishedAt));
    }

    /// Opens the product's page and tells the shop; publishing again keeps the first time.
    public void publish(ProductId product) {
        transaction.executeWithoutResult(_ -> {
            var found = db.sql("""
                    update catalog.product
                       set published_at = coalesce(published_at, :at), state = 'PUBLISHED',
                           state_at = coalesce(published_at, :at), sent_back = null, shown = true
                     where id = :id
                    """)
                    .param("at", OffsetDateTime.now(clock))
                    .param("id", product.value())
                    .update();
            if (found == 0) throw new IllegalArgumentException("There is no product " + product);
            events.publishEvent(new ProductPublished(product));
        });
    }

    private List<AddedProduct> addAll(List<NewProduct> products, Optional<Instant> publishedAt) {
        return transaction.execute(_ -> new ProductWriting(db).add(products, publishedAt));
    }
}
