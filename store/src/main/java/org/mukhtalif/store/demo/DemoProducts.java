package org.mukhtalif.store.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.NewCategory;
import org.mukhtalif.store.catalog.NewProduct;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.stereotype.Component;

/// The invented categories and products.
@Component
class DemoProducts {

    private final Categories categories;
    private final Products products;
    private final DemoFolder folder;
    private final Clock clock;

    DemoProducts(Categories categories, Products products, DemoFolder folder, Clock clock) {
        this.categories = categories;
        this.products = products;
        this.folder = folder;
        this.clock = clock;
    }

    /// Adds all categories; by their codes.
    Map<String, CategoryId> addCategories() {
        var byCode = new HashMap<String, CategoryId>();
        for (var entry : folder.read("categories")) byCode.put(entry.text("code"), categories.add(category(entry)));
        return byCode;
    }

    /// Publishes one merchant's products.
    ///
    /// @param code the merchant's code, by which its file is called
    List<DemoProduct> publish(MerchantId merchant, String code, Map<String, CategoryId> shelves) {
        var entries = folder.read("products/" + code);
        var added = products.addPublished(
                entries.stream().map(entry -> product(merchant, entry, shelves)).toList(), clock.instant());
        return Stream.iterate(0, at -> at < entries.size(), at -> at + 1)
                .map(at -> new DemoProduct(merchant, entries.get(at), added.get(at)))
                .toList();
    }

    private static NewCategory category(DemoFile entry) {
        return new NewCategory(
                entry.text("code"),
                entry.optionalText("parent"),
                entry.number("order"),
                entry.inBoth("name"),
                entry.slug(),
                entry.inBoth("blurb"),
                entry.text("picture"),
                entry.text("tile"));
    }

    private NewProduct product(MerchantId merchant, DemoFile entry, Map<String, CategoryId> shelves) {
        return new NewProduct(
                entry.text("code"),
                merchant,
                shelf(entry.text("category"), shelves),
                entry.inBoth("name"),
                entry.slug(),
                entry.inBoth("description"),
                Stream.concat(Stream.of(entry.text("picture")), entry.texts("morePictures").stream())
                        .toList(),
                entry.text("tile"),
                entry.list("options").stream().map(DemoProducts::option).toList(),
                entry.list("variants").stream()
                        .map(variant ->
                                new NewProduct.NewVariant(new Sku(variant.text("sku")), variant.numbers("values")))
                        .toList(),
                entry.list("attributes").stream()
                        .map(attribute -> new Attribute(
                                attribute.in("name").bilingual(),
                                attribute.in("value").bilingual()))
                        .toList(),
                entry.number("popularity"),
                clock.instant().minus(Duration.ofDays(entry.number("arrivedDaysAgo"))),
                entry.isTrue("returnable"));
    }

    private static ProductOption option(DemoFile entry) {
        return new ProductOption(
                entry.bilingual(),
                entry.list("values").stream().map(DemoFile::bilingual).toList());
    }

    private static CategoryId shelf(String code, Map<String, CategoryId> shelves) {
        var shelf = shelves.get(code);
        if (shelf == null) throw new IllegalArgumentException("The demo data has no category '%s'".formatted(code));
        return shelf;
    }
}
