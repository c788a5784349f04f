package org.mukhtalif.store.productimport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Rows of the kinds that real lists are full of. What can be put right is, and said; what cannot is refused with its
/// row, its column and a reason; nothing is guessed.
@StoreTest
class Mending_dirty_rows {

    private static final String LONG = "اسم طويل جدًا ".repeat(40).strip();

    /// @param outcome `clean:`, `mended:` and what was mended, or `refused:` and why
    /// @param kept the name as it goes on
    record Dirty(
            String said,
            String sku,
            String barcode,
            String price,
            String sale,
            String stock,
            String outcome,
            String kept) {}

    private static final List<Dirty> ROWS = List.of(
            new Dirty("Caf&eacute; Najd &amp; Sons", "D01", "", "10", "", "1", "mended:cleaned", "Café Najd & Sons"),
            new Dirty("عصير &quot;برتقال&quot;", "D02", "", "10", "", "1", "mended:cleaned", "عصير \"برتقال\""),
            new Dirty("تمر &amp;amp; عسل", "D03", "", "10", "", "1", "mended:cleaned", "تمر & عسل"),
            new Dirty("Lait &#233;cr&#xe9;m&eacute;", "D04", "", "10", "", "1", "mended:cleaned", "Lait écrémé"),
            new Dirty("شاي&nbsp;أخضر", "D05", "", "10", "", "1", "mended:cleaned", "شاي أخضر"),
            new Dirty("حليب &lt;طازج&gt; كامل", "D06", "", "10", "", "1", "mended:cleaned", "حليب <طازج> كامل"),
            new Dirty("<b>بسكويت</b> محشو", "D07", "", "10", "", "1", "mended:cleaned", "بسكويت محشو"),
            new Dirty("زيت<br/>زيتون", "D08", "", "10", "", "1", "mended:cleaned", "زيت زيتون"),
            new Dirty("<script>alert(1)</script>مكرونة", "D09", "", "10", "", "1", "mended:cleaned", "مكرونة"),
            new Dirty("أرز &unknown; بسمتي", "D10", "", "10", "", "1", "clean:", "أرز &unknown; بسمتي"),
            new Dirty("جبن\u00A0فيتا\u00A0", "D11", "", "10", "", "1", "mended:cleaned", "جبن فيتا"),
            new Dirty("  لبنة   بلدية  ", "D12", "", "10", "", "1", "mended:cleaned", "لبنة بلدية"),
            new Dirty("قشطة\tثخينة", "D13", "", "10", "", "1", "mended:cleaned", "قشطة ثخينة"),
            new Dirty("عسل\u3000سدر", "D14", "", "10", "", "1", "mended:cleaned", "عسل سدر"),
            new Dirty("تونة\u2003معلبة", "D15", "", "10", "", "1", "mended:cleaned", "تونة معلبة"),
            new Dirty("\u202Eعسل مقلوب\u202C", "D16", "", "10", "", "1", "mended:cleaned", "عسل مقلوب"),
            new Dirty("ماء\u200F زمزم\u200E", "D17", "", "10", "", "1", "mended:cleaned", "ماء زمزم"),
            new Dirty("كعك\u200Bهش", "D18", "", "10", "", "1", "mended:cleaned", "كعكهش"),
            new Dirty("\uFEFFهيل أمريكي", "D19", "", "10", "", "1", "mended:cleaned", "هيل أمريكي"),
            new Dirty("ملح\u0007خشن", "D20", "", "10", "", "1", "mended:cleaned", "ملحخشن"),
            new Dirty("سكر\u2066ناعم\u2069", "D21", "", "10", "", "1", "mended:cleaned", "سكرناعم"),
            new Dirty("فول\uFFFDمدمس", "D22", "", "10", "", "1", "mended:cleaned", "فولمدمس"),
            new Dirty("حمص soft ناعم & light", "D23", "", "10", "", "1", "clean:", "حمص soft ناعم & light"),
            new Dirty(
                    "Nutella نوتيلا شوكولاته Haselnuss",
                    "D24",
                    "",
                    "10",
                    "",
                    "1",
                    "clean:",
                    "Nutella نوتيلا شوكولاته Haselnuss"),
            new Dirty("ピーナッツ فول سوداني", "D25", "", "10", "", "1", "clean:", "ピーナッツ فول سوداني"),
            new Dirty("Молоко", "D26", "", "10", "", "1", "clean:", "Молоко"),
            new Dirty("شوكولاتة 🍫 داكنة", "D27", "", "10", "", "1", "clean:", "شوكولاتة 🍫 داكنة"),
            new Dirty("أ", "D28", "", "10", "", "1", "clean:", "أ"),
            new Dirty("123", "D29", "", "10", "", "1", "clean:", "123"),
            new Dirty("كـــبـــســـة", "D30", "", "10", "", "1", "clean:", "كـــبـــســـة"),
            new Dirty("تَمْرٌ سُكَّرِيٌّ", "D31", "", "10", "", "1", "clean:", "تَمْرٌ سُكَّرِيٌّ"),
            new Dirty("LONG", "D32", "", "10", "", "1", "mended:shortened", "LONG"),
            new Dirty("", "D33", "", "10", "", "1", "refused:no-name", ""),
            new Dirty("   ", "D34", "", "10", "", "1", "refused:no-name", ""),
            new Dirty("---", "D35", "", "10", "", "1", "refused:no-name", ""),
            new Dirty("\u200B\u200B", "D36", "", "10", "", "1", "refused:no-name", ""),
            new Dirty("؟؟؟", "D37", "", "10", "", "1", "refused:no-name", ""),
            new Dirty("باركود خاطئ", "D38", "4006381333930", "10", "", "1", "mended:bad-barcode", "باركود خاطئ"),
            new Dirty("باركود قصير", "D39", "1234", "10", "", "1", "mended:bad-barcode", "باركود قصير"),
            new Dirty("باركود علمي", "D40", "4.00638E+12", "10", "", "1", "mended:bad-barcode", "باركود علمي"),
            new Dirty("باركود حروف", "D41", "40063813ABCD1", "10", "", "1", "mended:bad-barcode", "باركود حروف"),
            new Dirty("باركود طويل", "D42", "40063813339310000", "10", "", "1", "mended:bad-barcode", "باركود طويل"),
            new Dirty("باركود عربي", "D43", "٤٠٠٦٣٨١٣٣٣٩٣١", "10", "", "1", "clean:", "باركود عربي"),
            new Dirty("باركود بمسافات", "D44", "036 000 291 452", "10", "", "1", "clean:", "باركود بمسافات"),
            new Dirty(
                    "باركود فقد صفره", "D45", "36000291469", "10", "", "1", "mended:zeros-restored", "باركود فقد صفره"),
            new Dirty("باركود مكرر", "D46", "4006381333931", "10", "", "1", "refused:barcode-twice", ""),
            new Dirty("رمز مكرر", "D01", "", "10", "", "1", "refused:sku-twice", ""),
            new Dirty("رمز بمسافات", "D 48 X", "", "10", "", "1", "mended:sku-dashed", "رمز بمسافات"),
            new Dirty("رمز عربي", "رمز-٤٩", "", "10", "", "1", "refused:bad-sku", ""),
            new Dirty(
                    "رمز طويل", "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "", "10", "", "1", "refused:bad-sku", ""),
            new Dirty("سعر عربي", "D51", "", "١٬٢٥٠٫٧٥", "", "1", "clean:", "سعر عربي"),
            new Dirty("سعر بعملة", "D52", "", "75 ر.س", "", "1", "clean:", "سعر بعملة"),
            new Dirty("سعر SAR", "D53", "", "SAR 75.5", "", "1", "clean:", "سعر SAR"),
            new Dirty("سعر بثلاثة", "D54", "", "١٥٠٫٥٠٥", "", "1", "mended:rounded", "سعر بثلاثة"),
            new Dirty("سعر بفاصلة", "D70", "", "12,50", "9,95", "1", "clean:", "سعر بفاصلة"),
            new Dirty("سعر بفاصلتين", "D71", "", "12,50,5", "", "1", "refused:bad-price", ""),
            new Dirty("مخزون بكسر", "D72", "", "10", "", "1,5", "refused:bad-stock", ""),
            new Dirty("سعر كلام", "D55", "", "غير محدد", "", "1", "refused:bad-price", ""),
            new Dirty("سعر سالب", "D56", "", "-5", "", "1", "refused:bad-price", ""),
            new Dirty("سعر علمي", "D57", "", "1e3", "", "1", "refused:bad-price", ""),
            new Dirty("سعر هائل", "D58", "", "999999999", "", "1", "refused:bad-price", ""),
            new Dirty("بلا سعر", "D59", "", "", "", "1", "clean:", "بلا سعر"),
            new Dirty("سعر صفر", "D60", "", "0", "", "1", "clean:", "سعر صفر"),
            new Dirty("تخفيض أعلى", "D61", "", "10", "12", "1", "refused:sale-not-lower", ""),
            new Dirty("تخفيض مساو", "D62", "", "10", "10", "1", "refused:sale-not-lower", ""),
            new Dirty("تخفيض صفر", "D63", "", "10", "0", "1", "clean:", "تخفيض صفر"),
            new Dirty("تخفيض سليم", "D64", "", "10", "٨٫٥", "1", "clean:", "تخفيض سليم"),
            new Dirty("مخزون كسر", "D65", "", "10", "", "1.5", "refused:bad-stock", ""),
            new Dirty("مخزون سالب", "D66", "", "10", "", "-3", "refused:bad-stock", ""),
            new Dirty("مخزون كلام", "D67", "", "10", "", "كثير", "refused:bad-stock", ""),
            new Dirty("مخزون عربي", "D68", "", "10", "", "١٢", "clean:", "مخزون عربي"),
            new Dirty("مخزون بفاصلة", "D69", "", "10", "", "1,200", "clean:", "مخزون بفاصلة"));

    @Autowired
    Goods goods;

    @Autowired
    Planner planner;

    @Autowired
    Applying applying;

    @Test
    void each_has_the_outcome_it_deserves() {
        var lines = plan(goods.merchant(), goods.section()).lines();
        assertThat(lines).hasSameSizeAs(ROWS).hasSizeGreaterThanOrEqualTo(60);
        for (int at = 0; at < ROWS.size(); at++) {
            var row = ROWS.get(at);
            var line = lines.get(at);
            assertThat(outcome(line)).as("row %d: %s", line.row(), row.said()).isEqualTo(row.outcome());
            if (row.said().equals("LONG"))
                assertThat(line.title()).hasSizeLessThanOrEqualTo(160).endsWith("…");
            else if (!row.kept().isEmpty()) assertThat(line.title()).isEqualTo(row.kept());
        }
    }

    @Test
    void every_reason_names_its_row_and_column() {
        var lines = plan(goods.merchant(), goods.section()).lines();
        assertThat(lines)
                .flatExtracting(PlanLine::problems)
                .isNotEmpty()
                .allMatch(problem -> problem.row() > 1
                        && List.of("name", "sku", "barcode", "price", "sale price", "stock")
                                .contains(problem.column()));
    }

    @Test
    void what_is_refused_stops_nothing_else() {
        var merchant = goods.merchant();
        var shelf = goods.section();
        var plan = plan(merchant, shelf);
        int fine = plan.count(PlanLine.Kind.NEW);
        assertThat(applying.apply(merchant, plan, _ -> {}).added()).isEqualTo(fine);
        assertThat(plan(merchant, shelf).count(PlanLine.Kind.UNCHANGED)).isEqualTo(fine);
    }

    private static String outcome(PlanLine line) {
        if (line.kind() == PlanLine.Kind.REFUSED)
            return "refused:" + line.problems().getFirst().key();
        return line.mends().isEmpty()
                ? "clean:"
                : "mended:" + line.mends().getFirst().key();
    }

    private Plan plan(org.mukhtalif.store.merchants.MerchantId merchant, org.mukhtalif.store.catalog.CategoryId shelf) {
        var file = Stream.concat(
                        Stream.of("name,sku,barcode,price,sale price,stock"),
                        ROWS.stream().map(Mending_dirty_rows::line))
                .collect(joining("\n"));
        if (!(ListFile.read(file.getBytes(StandardCharsets.UTF_8)) instanceof FileRead.Lines lines))
            throw new AssertionError("The file was refused");
        return planner.plan(merchant, lines, planner.guess(lines), Optional.of(shelf));
    }

    private static String line(Dirty row) {
        return Stream.of(
                        row.said().equals("LONG") ? LONG : row.said(),
                        row.sku(),
                        row.barcode(),
                        row.price(),
                        row.sale(),
                        row.stock())
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(joining(","));
    }
}
