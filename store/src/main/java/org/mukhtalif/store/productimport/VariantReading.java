package org.mukhtalif.store.productimport;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.catalog.Weight;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.TypedBilingual;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.TypedAmount;
import org.mukhtalif.store.offers.Sale;
import org.mukhtalif.store.ui.TypedMoment;

/// Reads the variants of one product out of its lines.
final class VariantReading {

    private static final int MOST = 100;
    private static final int MOST_PIECES = 1_000_000;
    private static final long DEAREST = 100_000_000_00L;

    private final Mapping mapping;
    private final ZoneId zone;
    private final Notes notes;

    VariantReading(Mapping mapping, ZoneId zone, Notes notes) {
        this.mapping = mapping;
        this.zone = zone;
        this.notes = notes;
    }

    record Read(List<Bilingual> options, List<FileVariant> variants) {}

    Read read(List<TableRow> rows) {
        var options = options(rows);
        var own = rows.size() > 1 && isOnlyTheProducts(rows.getFirst(), rows.get(1))
                ? rows.subList(1, rows.size())
                : rows;
        var variants = new ArrayList<FileVariant>();
        for (var row : own)
            for (var values : values(row, options.size(), rows.size() == 1))
                variants.add(variant(row, rows.getFirst(), values));
        if (variants.size() > MOST) notes.problem(rows.getFirst(), Column.VALUE_1, "too-many-variants", "");
        if (variants.stream().map(FileVariant::values).distinct().count() < variants.size())
            notes.problem(rows.getFirst(), Column.VALUE_1, "variant-twice", "");
        return new Read(options, variants.size() > MOST ? variants.subList(0, MOST) : variants);
    }

    private List<Bilingual> options(List<TableRow> rows) {
        var options = new ArrayList<Bilingual>();
        for (int at = 0; at < Column.OPTIONS.size(); at++) {
            var value = Column.VALUES.get(at);
            if (rows.stream().allMatch(row -> mapping.cell(row, value).isBlank())) break;
            var column = Column.OPTIONS.get(at);
            options.add(rows.stream()
                    .map(row -> TypedBilingual.of(
                            Cleaned.line(mapping.cell(row, column)).text()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(new Bilingual("الخيار " + (at + 1), "Option " + (at + 1))));
        }
        return options;
    }

    /// A line of the product alone says which values there are, or none; the lines below say one each.
    private boolean isOnlyTheProducts(TableRow first, TableRow second) {
        var kind = Cleaned.line(mapping.cell(second, Column.KIND)).text();
        return kind.matches("(?i)خيار|صنف|option|variant")
                || mapping.cell(first, Column.VALUE_1).isBlank();
    }

    /// One line may list several values, parted by commas; then each combination is a variant.
    private List<List<Bilingual>> values(TableRow row, int options, boolean alone) {
        var all = List.of(List.<Bilingual>of());
        for (int at = 0; at < options; at++) {
            var cell = Cleaned.line(mapping.cell(row, Column.VALUES.get(at))).text();
            boolean listsMany = alone && mapping.place(Column.PRODUCT).isEmpty();
            var listed = listsMany ? cell.split("[،,؛;]") : new String[] {cell};
            var longer = new ArrayList<List<Bilingual>>();
            for (var begun : all)
                for (var value : listed)
                    TypedBilingual.of(value).ifPresent(each -> {
                        var next = new ArrayList<>(begun);
                        next.add(each);
                        longer.add(List.copyOf(next));
                    });
            if (longer.isEmpty()) notes.problem(row, Column.VALUES.get(at), "no-value", cell);
            all = longer.size() > MOST + 1 ? longer.subList(0, MOST + 1) : longer;
        }
        return all;
    }

    private FileVariant variant(TableRow row, TableRow first, List<Bilingual> values) {
        var price = price(row, Column.PRICE).or(() -> row == first ? Optional.empty() : price(first, Column.PRICE));
        return new FileVariant(
                row.number(), sku(row), gtin(row), values, price, sale(row, price), stock(row), weight(row, first));
    }

    private Optional<Sku> sku(TableRow row) {
        var cell = Cleaned.line(mapping.cell(row, Column.SKU)).text();
        if (cell.isEmpty()) return Optional.empty();
        var whole = Sku.of(cell);
        if (whole.isPresent()) return whole;
        var dashed = Sku.of(cell.replaceAll("[\\s#&+:*]+", "-"));
        if (dashed.isPresent()) notes.mend(row, Column.SKU, "sku-dashed", cell);
        else notes.problem(row, Column.SKU, "bad-sku", cell);
        return dashed;
    }

    /// A wrong barcode is left out rather than believed: an article can be sold without one.
    private Optional<Gtin> gtin(TableRow row) {
        var column = mapping.cell(row, Column.GTIN).isBlank() ? Column.BARCODE : Column.GTIN;
        var cell = Cleaned.line(mapping.cell(row, column)).text();
        if (cell.isEmpty()) return Optional.empty();
        var whole = Gtin.of(cell);
        if (whole.isPresent()) return whole;
        var padded =
                cell.matches("[0-9]{9,11}") ? Gtin.of("0".repeat(12 - cell.length()) + cell) : Optional.<Gtin>empty();
        notes.mend(row, column, padded.isPresent() ? "zeros-restored" : "bad-barcode", cell);
        return padded;
    }

    private Optional<Money> price(TableRow row, Column column) {
        var cell = Cleaned.line(mapping.cell(row, column)).text();
        if (cell.isEmpty()) return Optional.empty();
        var amount = TypedAmount.of(cell);
        if (amount.isEmpty() || amount.get().money().minorUnits() > DEAREST) {
            notes.problem(row, column, "bad-price", cell);
            return Optional.empty();
        }
        if (!amount.get().isWhole()) notes.mend(row, column, "rounded", cell);
        return amount.map(TypedAmount::money).filter(money -> money.minorUnits() > 0);
    }

    private Optional<Sale> sale(TableRow row, Optional<Money> regular) {
        var price = price(row, Column.SALE);
        if (price.isEmpty()) return Optional.empty();
        if (regular.filter(each -> price.get().compareTo(each) < 0).isEmpty()) {
            notes.problem(row, Column.SALE, "sale-not-lower", mapping.cell(row, Column.SALE));
            return Optional.empty();
        }
        var from = moment(row, Column.SALE_FROM);
        var until = moment(row, Column.SALE_UNTIL);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            notes.problem(row, Column.SALE_UNTIL, "sale-ends-first", mapping.cell(row, Column.SALE_UNTIL));
            return Optional.empty();
        }
        return Optional.of(new Sale(price.get(), from, until));
    }

    private Optional<Instant> moment(TableRow row, Column column) {
        var cell = Cleaned.line(mapping.cell(row, column)).text();
        if (cell.isEmpty()) return Optional.empty();
        var moment = TypedMoment.of(cell, zone);
        if (moment.isEmpty()) notes.problem(row, column, "bad-day", cell);
        return moment;
    }

    /// A weight that cannot be read is left out rather than guessed: an article can be sold without one.
    private Optional<Weight> weight(TableRow row, TableRow first) {
        boolean asTheProduct = mapping.cell(row, Column.WEIGHT).isBlank()
                && mapping.place(Column.PRODUCT).isEmpty();
        var said = asTheProduct ? first : row;
        var cell = Cleaned.line(mapping.cell(said, Column.WEIGHT)).text();
        if (cell.isEmpty() || cell.matches("[0٠.٫,]+")) return Optional.empty();
        var unit = Cleaned.line(mapping.cell(said, Column.WEIGHT_UNIT)).text();
        var weight =
                unit.matches("(?i)g|gr|gram|grams|جم|غ|جرام|غرام") ? Weight.ofGrams(cell) : Weight.ofKilograms(cell);
        if (weight.isEmpty()) notes.mend(said, Column.WEIGHT, "bad-weight", cell);
        return weight;
    }

    private Optional<Integer> stock(TableRow row) {
        var cell = Cleaned.line(mapping.cell(row, Column.STOCK)).text();
        if (cell.isEmpty()) return Optional.empty();
        var pieces = TypedAmount.of(cell)
                .filter(number -> number.exact().stripTrailingZeros().scale() <= 0)
                .map(number -> number.exact().intValue())
                .filter(number -> number <= MOST_PIECES);
        if (pieces.isEmpty()) notes.problem(row, Column.STOCK, "bad-stock", cell);
        return pieces;
    }
}
