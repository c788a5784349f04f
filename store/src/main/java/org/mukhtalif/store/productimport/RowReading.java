package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.TypedBilingual;

/// Reads one product out of its lines: what can be put right is, and noted; what cannot is a problem.
final class RowReading {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_TEXT = 5_000;
    private static final Bilingual BRAND = new Bilingual("الماركة", "Brand");

    private final Mapping mapping;
    private final Shop shop;
    private final Notes notes;
    private final VariantReading variants;

    RowReading(Mapping mapping, Shop shop) {
        this.mapping = mapping;
        this.shop = shop;
        this.notes = new Notes(mapping);
        this.variants = new VariantReading(mapping, shop.zone(), notes);
    }

    FileProduct read(List<TableRow> rows) {
        var first = rows.getFirst();
        notes.begin();
        var texts = texts(first);
        var facts = facts(first);
        var read = variants.read(rows);
        return new FileProduct(
                first.number(),
                Optional.of(Cleaned.line(mapping.cell(first, Column.PRODUCT)).text())
                        .filter(code -> !code.isEmpty()),
                texts,
                facts,
                read.options(),
                read.variants(),
                notes.problems(),
                notes.mends());
    }

    private FileProduct.Texts texts(TableRow row) {
        var ar = name(row, Column.NAME_AR);
        var en = name(row, Column.NAME_EN);
        if (ar.isEmpty() && en.isEmpty())
            notes.problem(row, Column.NAME_AR, "no-name", mapping.cell(row, Column.NAME_AR));
        return new FileProduct.Texts(ar, en, prose(row, Column.DESCRIPTION_AR), prose(row, Column.DESCRIPTION_EN));
    }

    private String name(TableRow row, Column column) {
        var cell = mapping.cell(row, column);
        var cleaned = Cleaned.line(cell);
        if (cleaned.isMended()) notes.mend(row, column, "cleaned", cell);
        if (cleaned.text().codePoints().noneMatch(Character::isLetterOrDigit)) return "";
        if (cleaned.text().length() <= LONGEST_NAME) return cleaned.text();
        notes.mend(row, column, "shortened", cell);
        return shortened(cleaned.text(), LONGEST_NAME);
    }

    private String prose(TableRow row, Column column) {
        var cell = mapping.cell(row, column);
        var cleaned = Cleaned.prose(cell);
        if (cleaned.isMended()) notes.mend(row, column, "cleaned", cell);
        if (cleaned.text().length() <= LONGEST_TEXT) return cleaned.text();
        notes.mend(row, column, "shortened", cell);
        return shortened(cleaned.text(), LONGEST_TEXT);
    }

    /// At the last space before the end, and never between the halves of a letter.
    private static String shortened(String text, int longest) {
        var cut = text.substring(0, longest - 1);
        int space = cut.lastIndexOf(' ');
        var kept = space > longest / 2 ? cut.substring(0, space) : cut;
        return (Character.isHighSurrogate(kept.charAt(kept.length() - 1)) ? kept.substring(0, kept.length() - 1) : kept)
                + "…";
    }

    private FileProduct.Facts facts(TableRow row) {
        var category = Cleaned.line(mapping.cell(row, Column.CATEGORY)).text();
        var found = shop.category(category);
        if (!category.isEmpty() && found.isEmpty()) notes.mend(row, Column.CATEGORY, "unknown-category", category);
        var attributes = new ArrayList<>(attributes(row));
        var typed = Cleaned.line(mapping.cell(row, Column.BRAND)).text();
        var brand = shop.brand(typed);
        if (!typed.isEmpty() && brand.isEmpty()) {
            notes.mend(row, Column.BRAND, "unknown-brand", typed);
            TypedBilingual.of(typed).ifPresent(name -> attributes.add(new Attribute(BRAND, name)));
        }
        return new FileProduct.Facts(found, brand, attributes, returnable(row));
    }

    private List<Attribute> attributes(TableRow row) {
        var attributes = new ArrayList<Attribute>();
        for (var line : Cleaned.prose(mapping.cell(row, Column.FACTS)).text().split("\n")) {
            if (line.isBlank()) continue;
            Attribute.ofLine(line)
                    .ifPresentOrElse(attributes::add, () -> notes.mend(row, Column.FACTS, "no-fact", line));
        }
        return attributes;
    }

    private Optional<Boolean> returnable(TableRow row) {
        var typed = Cleaned.line(mapping.cell(row, Column.RETURNABLE)).text();
        if (typed.isEmpty()) return Optional.empty();
        return Optional.of(!typed.matches("(?i)no|لا|0|false"));
    }
}
