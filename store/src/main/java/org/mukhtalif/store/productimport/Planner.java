package org.mukhtalif.store.productimport;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.ProductText;
import org.mukhtalif.store.catalog.ProductText.VariantText;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.PriceTerms;
import org.springframework.stereotype.Component;

/// Says what a file would do, without doing it.
@Component
public class Planner {

    private final CatalogView catalog;
    private final ZoneId zone;

    Planner(CatalogView catalog, ZoneId zone) {
        this.catalog = catalog;
        this.zone = zone;
    }

    /// How the file is read unless somebody says otherwise.
    public Mapping guess(FileRead.Lines file) {
        return Mapping.guess(file.rows());
    }

    /// @param otherwise the category of products whose own is unknown
    public Plan plan(MerchantId merchant, FileRead.Lines file, Mapping mapping, Optional<CategoryId> otherwise) {
        var reading = new RowReading(mapping, catalog.shop(zone));
        var rows = mapping.below(file.rows());
        var codes = new Codes(merchant);
        var read = new RowGroups(mapping).of(rows).stream().map(reading::read).toList();
        var judged = new Duplicates(codes).refused(read, mapping);
        var known = catalog.known(merchant, judged, codes);
        var lines = judged.stream()
                .map(product -> line(product, mapping, codes, known, otherwise))
                .toList();
        return new Plan(lines, leftOut(mapping), pictures(mapping, rows));
    }

    private PlanLine line(FileProduct file, Mapping mapping, Codes codes, Known known, Optional<CategoryId> otherwise) {
        if (!file.problems().isEmpty()) return refused(file);
        var before = known.product(file, codes);
        var code = before.map(DescribedProduct::code).orElseGet(() -> codes.of(file));
        var category = file.facts()
                .category()
                .or(() -> before.map(product -> product.text().category()))
                .or(() -> otherwise);
        if (category.isEmpty()) return refused(file, mapping, Column.CATEGORY, "no-category", "");
        var text = new TextMerge(mapping.present(), code, before).text(file, category.get());
        var taken = known.taken(text.variants().stream().map(VariantText::sku).toList(), code);
        if (taken.isPresent())
            return refused(file, mapping, Column.SKU, "sku-taken", taken.get().value());
        if (before.filter(product -> !product.allows(text)).isPresent())
            return refused(file, mapping, Column.VALUE_1, "choices-stay", "");
        return line(file, new Intended(code, before, text, asked(file, text, mapping, before, known)), known);
    }

    private static PlanLine line(FileProduct file, Intended intended, Known known) {
        var changes = intended.before()
                .map(before -> new Differences(before, known).with(intended))
                .orElse(List.of());
        var kind = intended.before().isEmpty()
                ? PlanLine.Kind.NEW
                : changes.isEmpty() ? PlanLine.Kind.UNCHANGED : PlanLine.Kind.CHANGED;
        var title = intended.text().name().ar();
        return new PlanLine(file.row(), title, kind, changes, List.of(), file.mends(), Optional.of(intended));
    }

    private static Map<Sku, Intended.Asked> asked(
            FileProduct file, ProductText text, Mapping mapping, Optional<DescribedProduct> before, Known known) {
        var asked = new HashMap<Sku, Intended.Asked>();
        for (int at = 0; at < file.variants().size(); at++) {
            var variant = file.variants().get(at);
            var sku = text.variants().get(at).sku();
            var now = before.flatMap(product -> known.offer(product, sku)).flatMap(known::terms);
            var terms = variant.price()
                    .map(price -> new PriceTerms(
                            price,
                            mapping.present().contains(Column.SALE)
                                    ? variant.sale()
                                    : now.flatMap(PriceTerms::sale)
                                            .filter(sale -> sale.price().compareTo(price) < 0)));
            asked.put(sku, new Intended.Asked(terms, variant.stock()));
        }
        return asked;
    }

    private static PlanLine refused(FileProduct file, Mapping mapping, Column column, String key, String value) {
        return refused(file.refused(new Problem(file.row(), mapping.heading(column), key, value)));
    }

    private static PlanLine refused(FileProduct file) {
        return new PlanLine(
                file.row(),
                file.texts().shown(),
                PlanLine.Kind.REFUSED,
                List.of(),
                file.problems(),
                file.mends(),
                Optional.empty());
    }

    private static List<String> leftOut(Mapping mapping) {
        return IntStream.range(0, mapping.headings().size())
                .filter(at -> mapping.columns().get(at).isEmpty())
                .mapToObj(at -> mapping.headings().get(at).strip())
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private static int pictures(Mapping mapping, List<TableRow> rows) {
        return (int) rows.stream()
                .filter(row -> mapping.cell(row, Column.PICTURE).strip().matches("(?i)https?://.*"))
                .count();
    }
}
