package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductOption;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.TypedBilingual;

/// Puts what a file says over what is known already. What the file has no column for stays as it is.
final class TextMerge {

    private final Set<Column> present;
    private final String code;
    private final Optional<ProductText> before;

    TextMerge(Set<Column> present, String code, Optional<DescribedProduct> before) {
        this.present = present;
        this.code = code;
        this.before = before.map(DescribedProduct::text);
    }

    ProductText text(FileProduct file, CategoryId category) {
        var name = both(file.texts().nameAr(), file.texts().nameEn(), before.map(ProductText::name))
                .orElseThrow();
        var description = both(
                        file.texts().descriptionAr(),
                        file.texts().descriptionEn(),
                        before.map(ProductText::description))
                .orElse(name);
        var options = options(file);
        return new ProductText(
                category,
                present.contains(Column.BRAND) ? file.facts().brand() : before.flatMap(ProductText::brand),
                name,
                description,
                before.map(ProductText::pictures).orElse(List.of()),
                options,
                variants(file, options),
                attributes(file),
                file.facts()
                        .returnable()
                        .or(() -> before.map(ProductText::returnable))
                        .orElse(true));
    }

    /// A language that the file leaves empty keeps its text, unless that was only the other one's.
    private static Optional<Bilingual> both(String ar, String en, Optional<Bilingual> before) {
        boolean wasOne = before.filter(text -> text.ar().equals(text.en())).isPresent();
        var keptAr = ar.isEmpty() && !wasOne ? before.map(Bilingual::ar).orElse("") : ar;
        var keptEn = en.isEmpty() && !wasOne ? before.map(Bilingual::en).orElse("") : en;
        return TypedBilingual.of(keptAr, keptEn).or(() -> before);
    }

    private List<Attribute> attributes(FileProduct file) {
        var said = file.facts().attributes();
        if (present.contains(Column.FACTS)) return said;
        var kept = new ArrayList<>(before.map(ProductText::attributes).orElse(List.of()));
        if (present.contains(Column.BRAND))
            kept.removeIf(fact -> fact.name().en().equals("Brand"));
        kept.addAll(said);
        return kept;
    }

    /// Values that are known keep their places, new ones come after them: what was sold before still means the same.
    private List<ProductOption> options(FileProduct file) {
        var known = before.map(ProductText::options)
                .filter(options -> options.size() == file.options().size());
        return IntStream.range(0, file.options().size())
                .mapToObj(at -> option(file, at, known.map(options -> options.get(at))))
                .toList();
    }

    private static ProductOption option(FileProduct file, int at, Optional<ProductOption> known) {
        var values = new ArrayList<>(known.map(ProductOption::values).orElse(List.of()));
        for (var variant : file.variants()) {
            var value = variant.values().get(at);
            int place = place(values, value);
            if (place < 0) values.add(value);
            else values.set(place, fuller(value, values.get(place)));
        }
        var name = file.options().get(at);
        return new ProductOption(
                known.map(ProductOption::name)
                        .filter(old -> old.ar().equals(name.ar()))
                        .map(old -> fuller(name, old))
                        .orElse(name),
                values);
    }

    private static int place(List<Bilingual> values, Bilingual value) {
        return IntStream.range(0, values.size())
                .filter(at -> values.get(at).ar().equals(value.ar()))
                .findFirst()
                .orElse(-1);
    }

    private static Bilingual fuller(Bilingual said, Bilingual known) {
        return said.ar().equals(said.en()) ? known : said;
    }

    private List<VariantText> variants(FileProduct file, List<ProductOption> options) {
        var variants = new ArrayList<VariantText>();
        for (var variant : file.variants()) {
            var values = IntStream.range(0, options.size())
                    .mapToObj(at ->
                            place(options.get(at).values(), variant.values().get(at)))
                    .toList();
            var known = known(variant, values);
            variants.add(new VariantText(
                    variant.sku().or(() -> known.map(VariantText::sku)).orElseGet(() -> sku(file, variants.size())),
                    hasBarcodes() ? variant.gtin() : known.flatMap(VariantText::gtin),
                    values,
                    present.contains(Column.WEIGHT) ? variant.weight() : known.flatMap(VariantText::weight)));
        }
        return variants;
    }

    private Optional<VariantText> known(FileVariant variant, List<Integer> values) {
        var there = before.map(ProductText::variants).orElse(List.of());
        return there.stream()
                .filter(each -> variant.sku().filter(each.sku()::equals).isPresent())
                .findFirst()
                .or(() -> there.stream()
                        .filter(each -> each.values().equals(values))
                        .findFirst());
    }

    private boolean hasBarcodes() {
        return present.contains(Column.GTIN) || present.contains(Column.BARCODE);
    }

    private Sku sku(FileProduct file, int place) {
        var upper = code.toUpperCase(Locale.ROOT);
        return new Sku(
                file.variants().size() == 1
                        ? upper.substring(0, Math.min(40, upper.length()))
                        : upper.substring(0, Math.min(35, upper.length())) + "-" + (place + 1));
    }
}
