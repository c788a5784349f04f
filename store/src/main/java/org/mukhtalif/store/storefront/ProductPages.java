package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.catalog.Variant;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Makes the page of a product by two statements: the product, and what is offered of it.
@Component
class ProductPages {

    private final Products products;
    private final Offers offers;
    private final Categories categories;
    private final OfferCards cards;
    private final MerchantSight sight;

    ProductPages(Products products, Offers offers, Categories categories, OfferCards cards, MerchantSight sight) {
        this.products = products;
        this.offers = offers;
        this.categories = categories;
        this.cards = cards;
        this.sight = sight;
    }

    Optional<ProductPage> at(String slug, ProductChoice choice, Words words) {
        return products.bySlug(slug).map(sheet -> page(sheet, choice, words));
    }

    static String path(ProductSheet sheet, Variant variant, Words words) {
        return Paths.product(sheet.slug(), words) + "?sku=" + variant.sku();
    }

    private ProductPage page(ProductSheet sheet, ProductChoice choice, Words words) {
        var found = offers.forVariants(sheet.variantIds());
        var inStock =
                found.stream().filter(Offer::isInStock).map(Offer::variant).collect(toSet());
        var chosen = chosen(sheet, choice.sku(), inStock);
        var ofChosen = found.stream()
                .filter(offer -> offer.variant().equals(chosen.id()))
                .map(offer -> cards.of(offer, words))
                .toList();
        var locale = words.language().locale();
        return new ProductPage(
                sheet.id(),
                sheet.name().in(locale),
                sheet.description().in(locale),
                new BothPaths(
                        Paths.product(sheet.slug(), Language.ARABIC), Paths.product(sheet.slug(), Language.ENGLISH)),
                crumbs(sheet, words),
                Gallery.of(sheet, choice.picture(), path(sheet, chosen, words)),
                chosen.sku().value(),
                new OptionRows(sheet, chosen, inStock, words).rows(),
                ofChosen.isEmpty() ? null : ofChosen.getFirst(),
                ofChosen.stream().skip(1).toList(),
                facts(sheet, words),
                sheet.returnable(),
                sight.fieldsInLine(words),
                sight.until(words),
                ProductForMachines.of(sheet, chosen, ofChosen, words));
    }

    /// The variant of the address, else the first that can be bought, else the first.
    private static Variant chosen(ProductSheet sheet, String sku, Set<VariantId> inStock) {
        return Stream.<Variant>concat(
                        sheet.variants().stream()
                                .filter(variant -> variant.sku().value().equalsIgnoreCase(sku)),
                        sheet.variants().stream().filter(variant -> inStock.contains(variant.id())))
                .findFirst()
                .orElseGet(() -> sheet.variants().getFirst());
    }

    private List<Crumb> crumbs(ProductSheet sheet, Words words) {
        var locale = words.language().locale();
        return Stream.concat(
                        categories.pathTo(sheet.category()).stream()
                                .map(category ->
                                        Crumb.to(category.name().in(locale), Paths.category(category.slug(), words))),
                        Stream.of(Crumb.here(sheet.name().in(locale))))
                .toList();
    }

    private static List<ProductPage.Fact> facts(ProductSheet sheet, Words words) {
        var locale = words.language().locale();
        return sheet.attributes().stream()
                .map(fact -> new ProductPage.Fact(
                        fact.name().in(locale), fact.value().in(locale)))
                .toList();
    }
}
