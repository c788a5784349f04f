package org.mukhtalif.store.productimport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.BrandId;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.language.TypedBilingual;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.PriceTerms;

/// What would be different, field by field.
final class Differences {

    private final DescribedProduct before;
    private final Known known;
    private final List<Change> changes = new ArrayList<>();

    Differences(DescribedProduct before, Known known) {
        this.before = before;
        this.known = known;
    }

    List<Change> with(Intended next) {
        texts(before.text(), next.text());
        next.asked().forEach((sku, asked) -> {
            var offer = known.offer(before, sku);
            asked.terms()
                    .ifPresent(terms -> compare(
                            "price", sku.value(), shown(offer.flatMap(known::terms)), shown(Optional.of(terms))));
            boolean isOffered = offer.isPresent() || asked.terms().isPresent();
            var had = offer.map(Offer::stock).map(String::valueOf).orElse("");
            if (isOffered) asked.stock().ifPresent(stock -> compare("stock", sku.value(), had, String.valueOf(stock)));
        });
        return List.copyOf(changes);
    }

    private void texts(ProductText old, ProductText text) {
        compare("name", "", TypedBilingual.line(old.name()), TypedBilingual.line(text.name()));
        compare("description", "", TypedBilingual.line(old.description()), TypedBilingual.line(text.description()));
        compare("category", "", old.category().toString(), text.category().toString());
        compare("brand", "", brand(old), brand(text));
        compare("facts", "", facts(old.attributes()), facts(text.attributes()));
        compare("returnable", "", String.valueOf(old.returnable()), String.valueOf(text.returnable()));
        compare("options", "", options(old.options()), options(text.options()));
        compare("variants", "", codes(old.variants()), codes(text.variants()));
        var were = old.variants().stream().collect(toMap(VariantText::sku, Function.identity()));
        for (var variant : text.variants())
            Optional.ofNullable(were.get(variant.sku())).ifPresent(was -> {
                compare("barcode", variant.sku().value(), barcode(was), barcode(variant));
                compare("weight", variant.sku().value(), weight(was), weight(variant));
            });
    }

    // Compared whole, shown shortened.
    private void compare(String field, String of, String was, String is) {
        if (!was.equals(is)) changes.add(new Change(field, of, was, is));
    }

    private static String brand(ProductText text) {
        return text.brand().map(BrandId::toString).orElse("");
    }

    private static String barcode(VariantText variant) {
        return variant.gtin().map(Gtin::value).orElse("");
    }

    private static String weight(VariantText variant) {
        return variant.weight().map(Weight::kilograms).orElse("");
    }

    private static String facts(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::line).collect(joining(" · "));
    }

    private static String options(List<ProductOption> options) {
        return options.stream()
                .map(option -> TypedBilingual.line(option.name()) + ": "
                        + option.values().stream().map(TypedBilingual::line).collect(joining("، ")))
                .collect(joining(" · "));
    }

    private static String codes(List<VariantText> variants) {
        return variants.stream()
                .map(variant -> variant.sku() + " " + variant.values())
                .collect(joining("، "));
    }

    private static String shown(Optional<PriceTerms> terms) {
        return terms.map(each -> each.regular().plain()
                        + each.sale()
                                .map(sale -> " → " + sale.price().plain()
                                        + sale.from()
                                                .map(Instant::toString)
                                                .map(at -> " " + at)
                                                .orElse("")
                                        + sale.until()
                                                .map(Instant::toString)
                                                .map(at -> " – " + at)
                                                .orElse(""))
                                .orElse(""))
                .orElse("");
    }
}
