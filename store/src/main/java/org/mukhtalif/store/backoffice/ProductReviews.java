package org.mukhtalif.store.backoffice;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.Brand;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.Moderation;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.ProductState;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.ui.LongList;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Lays out what waits for the store's look.
@Component
class ProductReviews {

    static final int ROWS = 100;

    private static final LongList WAITING = new LongList("/staff/products", "waiting", ROWS);

    private final Moderation moderation;
    private final Categories categories;
    private final Brands brands;
    private final Merchants merchants;

    ProductReviews(Moderation moderation, Categories categories, Brands brands, Merchants merchants) {
        this.moderation = moderation;
        this.categories = categories;
        this.brands = brands;
        this.merchants = merchants;
    }

    /// @param place of the product with which the page before ended, as the address has it
    ProductQueuePage queue(String place, List<NavLink> links, Words words) {
        var after = LongList.number(place)
                .map(ProductId::new)
                .filter(id -> moderation.find(id).isPresent());
        return new ProductQueuePage(
                links,
                WAITING.piece(
                        moderation.waiting(after, WAITING.sought()),
                        after,
                        DescribedProduct::id,
                        product -> row(product, words)));
    }

    private ProductQueuePage.Row row(DescribedProduct product, Words words) {
        return new ProductQueuePage.Row(
                "/staff/products/" + product.id(),
                product.text().pictures().isEmpty()
                        ? ProductSheet.NO_PICTURE
                        : product.text().pictures().getFirst(),
                product.text().name().in(words.locale()),
                merchant(product, words),
                since(product.state()),
                product.state() instanceof ProductState.Published);
    }

    ProductReviewPage one(long id, @Nullable String fault, List<NavLink> links, Words words) {
        var product = moderation
                .find(new ProductId(Math.max(1, id)))
                .filter(found -> isWaiting(found.state()))
                .orElseThrow(NoSuchPage::new);
        var text = product.text();
        return new ProductReviewPage(
                links,
                "/staff/products/" + product.id(),
                product.past().revision(),
                new ProductReviewPage.Said(
                        text.name(),
                        text.description(),
                        merchant(product, words),
                        categories.pathTo(text.category()).stream()
                                .map(each -> each.name().in(words.locale()))
                                .collect(joining(" ‹ ")),
                        text.brand()
                                .flatMap(brands::find)
                                .map(Brand::name)
                                .map(name -> name.in(words.locale()))
                                .orElse(null),
                        text.attributes().stream()
                                .map(fact -> new ProductReviewPage.Fact(
                                        fact.name().in(words.locale()),
                                        fact.value().in(words.locale())))
                                .toList()),
                text.pictures(),
                text.variants().stream()
                        .map(variant -> variant(variant, text, words))
                        .toList(),
                product.state() instanceof ProductState.Published,
                fault);
    }

    private static ProductReviewPage.Variant variant(ProductText.VariantText variant, ProductText text, Words words) {
        var label = IntStream.range(0, variant.values().size())
                .mapToObj(at -> text.options()
                        .get(at)
                        .values()
                        .get(variant.values().get(at))
                        .in(words.locale()))
                .collect(joining(" · "));
        return new ProductReviewPage.Variant(
                variant.sku().value(), variant.gtin().map(Gtin::value).orElse(""), label);
    }

    private String merchant(DescribedProduct product, Words words) {
        return merchants.find(product.merchant()).orElseThrow().name().in(words.locale());
    }

    private static boolean isWaiting(ProductState state) {
        return switch (state) {
            case ProductState.Submitted _ -> true;
            case ProductState.Published(var _, var unseen) -> unseen;
            case ProductState.Draft _, ProductState.Withdrawn _ -> false;
        };
    }

    private static Instant since(ProductState state) {
        return switch (state) {
            case ProductState.Submitted(var at) -> at;
            case ProductState.Published(var at, var _) -> at;
            case ProductState.Withdrawn(var at, var _) -> at;
            case ProductState.Draft _ -> Instant.EPOCH;
        };
    }
}
