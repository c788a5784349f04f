package org.mukhtalif.store.productimport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.Brand;
import org.mukhtalif.store.catalog.Brands;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.language.TypedBilingual;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.PriceBook;
import org.mukhtalif.store.offers.PriceTerms;
import org.mukhtalif.store.offers.Sale;
import org.springframework.stereotype.Component;

/// The lines of an export: one for each variant, the words of a product in its first.
@Component
class ExportRows {

    static final List<Column> COLUMNS = List.of(
            Column.PRODUCT,
            Column.NAME_AR,
            Column.NAME_EN,
            Column.DESCRIPTION_AR,
            Column.DESCRIPTION_EN,
            Column.CATEGORY,
            Column.BRAND,
            Column.FACTS,
            Column.RETURNABLE,
            Column.SKU,
            Column.GTIN,
            Column.PRICE,
            Column.SALE,
            Column.SALE_FROM,
            Column.SALE_UNTIL,
            Column.STOCK,
            Column.WEIGHT,
            Column.OPTION_1,
            Column.VALUE_1,
            Column.OPTION_2,
            Column.VALUE_2,
            Column.OPTION_3,
            Column.VALUE_3);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final Categories categories;
    private final Brands brands;
    private final Offers offers;
    private final PriceBook prices;
    private final ZoneId zone;

    ExportRows(Categories categories, Brands brands, Offers offers, PriceBook prices, ZoneId zone) {
        this.categories = categories;
        this.brands = brands;
        this.offers = offers;
        this.prices = prices;
        this.zone = zone;
    }

    /// @param products of one merchant
    List<List<String>> of(List<DescribedProduct> products) {
        var names = brands.all().stream()
                .collect(toMap(Brand::id, brand -> brand.name().ar()));
        var merchant = products.getFirst().merchant();
        var offered = offers.ofMerchant(
                merchant, products.stream().map(DescribedProduct::id).toList());
        var terms = prices.of(offered.values().stream().map(Offer::id).toList());
        var rows = new ArrayList<List<String>>();
        for (var product : products)
            for (var variant : product.text().variants()) {
                var offer = Optional.ofNullable(offered.get(product.variants().get(variant.sku())));
                boolean isFirst = variant.equals(product.text().variants().getFirst());
                var brand = product.text().brand().map(names::get).orElse("");
                rows.add(Stream.of(
                                isFirst
                                        ? words(product, brand)
                                        : List.of(product.code(), "", "", "", "", "", "", "", ""),
                                trade(variant, offer, offer.map(each -> terms.get(each.id()))),
                                choices(product, variant))
                        .flatMap(List::stream)
                        .toList());
            }
        return rows;
    }

    private List<String> words(DescribedProduct product, String brand) {
        var text = product.text();
        return List.of(
                product.code(),
                text.name().ar(),
                text.name().en(),
                text.description().ar(),
                text.description().en(),
                categories.find(text.category()).orElseThrow().slug().ar(),
                brand,
                text.attributes().stream().map(Attribute::line).collect(joining("\n")),
                text.returnable() ? "yes" : "no");
    }

    private List<String> trade(VariantText variant, Optional<Offer> offer, Optional<PriceTerms> terms) {
        var sale = terms.flatMap(PriceTerms::sale);
        return List.of(
                variant.sku().value(),
                variant.gtin().map(Gtin::value).orElse(""),
                terms.map(PriceTerms::regular).map(Money::plain).orElse(""),
                sale.map(Sale::price).map(Money::plain).orElse(""),
                sale.flatMap(Sale::from).map(this::moment).orElse(""),
                sale.flatMap(Sale::until).map(this::moment).orElse(""),
                offer.map(Offer::stock).map(String::valueOf).orElse(""),
                variant.weight().map(Weight::kilograms).orElse(""));
    }

    private static List<String> choices(DescribedProduct product, VariantText variant) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < Column.OPTIONS.size(); at++) {
            if (at >= product.text().options().size()) {
                cells.addAll(List.of("", ""));
                continue;
            }
            var option = product.text().options().get(at);
            cells.add(TypedBilingual.line(option.name()));
            cells.add(TypedBilingual.line(option.values().get(variant.values().get(at))));
        }
        return cells;
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }
}
