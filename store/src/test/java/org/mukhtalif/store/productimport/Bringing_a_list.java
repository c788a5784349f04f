package org.mukhtalif.store.productimport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Statements;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Gtin;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Bringing_a_list {

    private static final String SIMPLE = """
            name,sku,price,stock,barcode
            عسل سدر,HONEY-1,75.50,12,4006381333931
            تمر خلاص,DATES-1,"1,250.00",3,
            """;

    @Autowired
    Goods goods;

    @Autowired
    Planner planner;

    @Autowired
    Applying applying;

    @Autowired
    ProductExport export;

    @Autowired
    Workbench workbench;

    @Autowired
    Offers offers;

    private MerchantId nakhil;
    private CategoryId shelf;

    @BeforeEach
    void al_nakhil_has_a_shelf() {
        nakhil = goods.merchant();
        shelf = goods.section();
    }

    @Test
    void writes_nothing_before_it_is_applied_and_everything_then() {
        var plan = plan(SIMPLE);
        assertThat(plan.count(PlanLine.Kind.NEW)).isEqualTo(2);
        assertThat(mine()).isEmpty();
        assertThat(applied(plan)).isEqualTo(new Applied(2, 0, 0, 0, List.of()));
        var honey = named("عسل سدر");
        assertThat(honey.text().variants().getFirst().gtin()).contains(new Gtin("4006381333931"));
        assertThat(offers.ofProducts(List.of(honey.id())))
                .extracting(offer -> offer.price().minorUnits() + "/" + offer.stock())
                .containsExactly("7550/12");
        assertThat(offers.ofProducts(List.of(named("تمر خلاص").id())))
                .extracting(offer -> offer.price().minorUnits())
                .containsExactly(125_000L);
    }

    @Test
    void changes_nothing_the_second_time() {
        applied(plan(SIMPLE));
        var again = plan(SIMPLE);
        assertThat(again.count(PlanLine.Kind.UNCHANGED)).isEqualTo(2);
        assertThat(applied(again)).isEqualTo(new Applied(0, 0, 2, 0, List.of()));
    }

    @Test
    void shows_what_would_be_different() {
        applied(plan(SIMPLE));
        var plan = plan(SIMPLE.replace("75.50,12", "80,9").replace("تمر خلاص", "تمر خلاص فاخر"));
        assertThat(plan.lines())
                .flatExtracting(PlanLine::changes)
                .extracting(change -> change.field() + " " + change.before() + " > " + change.after())
                .containsExactlyInAnyOrder("price 75.50 > 80.00", "stock 12 > 9", "name تمر خلاص > تمر خلاص فاخر");
        applied(plan);
        assertThat(mine()).hasSize(2);
        assertThat(named("تمر خلاص فاخر")).isNotNull();
    }

    @Test
    void asks_for_the_offers_of_a_product_once_however_many_variants_it_has() {
        var list = """
                product,name,sku,price,stock,option_1,value_1
                coat,عباءة,ONCE-1,10,1,المقاس,52
                coat,عباءة,ONCE-2,10,1,المقاس,54
                coat,عباءة,ONCE-3,10,1,المقاس,56
                """;
        applied(plan(list));
        var changed = plan(list.replace(",10,1,", ",12,1,"));
        assertThat(changed.lines()).flatExtracting(PlanLine::changes).hasSize(3);

        var sent = Statements.sentBy(() -> applied(changed));

        assertThat(sent)
                .filteredOn(statement ->
                        statement.contains("o.product_id = any") || statement.contains("o.variant_id = any"))
                .hasSize(1);
    }

    @Test
    void leaves_alone_what_the_file_has_no_column_for() {
        applied(plan("name,name_en,description,sku,price,stock\nعسل,Honey,وصف طويل,H-9,10,5\n"));
        var plan = plan("sku,name,price\nH-9,عسل,12\n");
        assertThat(plan.lines().getFirst().changes()).extracting(Change::field).containsExactly("price");
        applied(plan);
        assertThat(mine().getFirst().text().name()).isEqualTo(new Bilingual("عسل", "Honey"));
        assertThat(offers.ofProducts(List.of(mine().getFirst().id())).getFirst().stock())
                .isEqualTo(5);
    }

    @Test
    void reads_the_same_in_every_encoding_and_with_every_separator() {
        var lines = "الاسم,رمز المنتج,السعر\nعسل سدر,ENC-1,10\nتمر خلاص,ENC-2,20\n";
        for (var file : List.of(
                lines.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16BE),
                lines.getBytes(Charset.forName("windows-1256")),
                lines.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                lines.replace(',', '\t').replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                lines.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)))
            assertThat(plan(file).lines())
                    .extracting(line -> line.title() + line.kind())
                    .containsExactly("عسل سدرNEW", "تمر خلاصNEW");
    }

    @Test
    void understands_quotes_where_they_are_needed_and_where_they_are_not() {
        var plan = plan(
                "name,description,sku,price\n\"عسل \"\"سدر\"\"\",\"سطر\nوسطر; وآخر, وآخر\",Q-1,5\nشاشة 24\" واسعة,x,Q-2,6\n");
        assertThat(plan.lines()).extracting(PlanLine::title).containsExactly("عسل \"سدر\"", "شاشة 24\" واسعة");
        assertThat(plan.lines().getLast().row())
                .as("rows as the file counts them")
                .isEqualTo(4);
    }

    @Test
    void reads_sallas_list_as_it_comes() {
        var plan = plan(salla());
        assertThat(plan.lines()).extracting(PlanLine::problems).allMatch(List::isEmpty);
        assertThat(applied(plan).added()).isEqualTo(3);
        var abaya = named("عباءة كريب");
        assertThat(abaya.text().options().getFirst().values())
                .containsExactly(new Bilingual("أسود", "أسود"), new Bilingual("كحلي", "كحلي"));
        assertThat(offers.ofProducts(List.of(abaya.id())))
                .extracting(offer ->
                        offer.price().minorUnits() + "/" + offer.oldPrice().isPresent())
                .containsExactly("24900/false", "25900/false");
        assertThat(offers.ofProducts(List.of(named("بخور عود").id()))
                        .getFirst()
                        .price()
                        .minorUnits())
                .as("١٥٠٫٥٠٥ to the halala")
                .isEqualTo(15_051);
        assertThat(named("قهوة خولانية").text().attributes())
                .extracting(fact -> fact.value().ar())
                .contains("محمصة جازان");
        assertThat(plan.pictures()).isEqualTo(2);
        assertThat(plan(salla()).count(PlanLine.Kind.UNCHANGED))
                .as("a second time")
                .isEqualTo(3);
    }

    @Test
    void reads_workbooks_without_losing_digits_or_days() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("x");
            var heads = List.of("الاسم", "sku", "الباركود", "السعر", "السعر المخفض", "تاريخ نهاية التخفيض");
            for (int at = 0; at < heads.size(); at++) sheet.value(0, at, heads.get(at));
            sheet.value(1, 0, "عسل");
            sheet.value(1, 1, "X-1");
            sheet.value(1, 2, 4_006_381_333_931L);
            sheet.value(1, 3, 99.95);
            sheet.value(1, 4, 90);
            sheet.value(1, 5, java.time.LocalDate.of(2099, 1, 31));
            sheet.style(1, 5).format("yyyy-MM-dd").set();
        }
        var plan = plan(out.toByteArray());
        assertThat(plan.lines().getFirst().problems()).isEmpty();
        applied(plan);
        assertThat(mine().getFirst().text().variants().getFirst().gtin()).contains(new Gtin("4006381333931"));
        assertThat(offers.ofProducts(List.of(mine().getFirst().id()))
                        .getFirst()
                        .price()
                        .minorUnits())
                .isEqualTo(9_000);
    }

    @Test
    void is_the_way_back_for_what_was_exported() {
        applied(plan(salla()));
        applied(plan("name,sku,price,stock\n=1+1,-DASH,5,1\n@sum,AT-1,6,2\n'مقتبس,QUO-1,7,3\n\"+966\",PLUS,8,4\n"));
        for (var file : List.of(export.csv(nakhil), export.xlsx(nakhil))) {
            var plan = plan(file);
            assertThat(plan.lines()).flatExtracting(PlanLine::problems).isEmpty();
            assertThat(plan.lines()).flatExtracting(PlanLine::changes).isEmpty();
            assertThat(plan.count(PlanLine.Kind.UNCHANGED)).isEqualTo(7);
        }
    }

    @Test
    void exports_nothing_that_a_spreadsheet_would_run() {
        applied(plan(
                "name,sku,price\n\"=HYPERLINK(\"\"http://x.example\"\")\",F-1,5\n+cmd,F-2,5\n-2+3,F-3,5\n@x,F-4,5\n"));
        var csv = new String(export.csv(nakhil), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).flatMap(line -> Stream.of(line.split(","))))
                .allMatch(cell -> !cell.replaceAll("^\"", "").matches("[=+@-].*"));
    }

    @Test
    void refuses_files_that_are_none_or_too_much() throws IOException {
        assertThat(refused(new byte[] {1, 2, 0, 4})).isEqualTo("not-a-list");
        assertThat(refused("name\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
        assertThat(refused(new byte[11 * 1024 * 1024])).isEqualTo("too-heavy");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("old-excel");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("damaged");
        assertThat(refused(zip("xl/worksheets/sheet1.xml", new byte[100 * 1024 * 1024])))
                .isEqualTo("bomb");
        var entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
        assertThat(refused(zip("xl/workbook.xml", entities.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("damaged");
        assertThat(refused(("name\n" + "x\n".repeat(20_100)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("too-long");
    }

    @Test
    void keeps_out_of_other_merchants_products() {
        applied(plan("product,name,sku,price\nshared-code,تمري,S-1,5\n"));
        var mine = nakhil;
        nakhil = goods.merchant();
        applied(plan("product,name,sku,price\nshared-code,تمره هو,S-1,6\n"));
        assertThat(mine()).hasSize(1);
        nakhil = mine;
        assertThat(mine()).extracting(product -> product.text().name().ar()).containsExactly("تمري");
        assertThat(plan("product,name,sku,price\nshared-code,تمري,S-1,5\n").count(PlanLine.Kind.UNCHANGED))
                .isEqualTo(1);
    }

    /// The forty columns with a title above them, a trailing space, a byte order mark and the headings once more.
    private static String salla() {
        var heads = List.of(
                "النوع ",
                "أسم المنتج",
                "تصنيف المنتج",
                "صورة المنتج",
                "وصف صورة المنتج",
                "نوع المنتج",
                "سعر المنتج",
                "الوصف",
                "هل يتطلب شحن؟",
                "رمز المنتج sku",
                "سعر التكلفة",
                "السعر المخفض",
                "تاريخ بداية التخفيض",
                "تاريخ نهاية التخفيض",
                "اقصي كمية لكل عميل",
                "إخفاء خيار تحديد الكمية",
                "اضافة صورة عند الطلب",
                "الوزن",
                "وحدة الوزن",
                "الماركة",
                "العنوان الترويجي",
                "تثبيت المنتج",
                "الباركود",
                "السعرات الحرارية",
                "MPN",
                "GTIN",
                "خاضع للضريبة ؟",
                "سبب عدم الخضوع للضريبة",
                "[1] الاسم",
                "[1] النوع",
                "[1] القيمة",
                "[1] الصورة / اللون",
                "[2] الاسم",
                "[2] النوع",
                "[2] القيمة",
                "[2] الصورة / اللون",
                "[3] الاسم",
                "[3] النوع",
                "[3] القيمة",
                "[3] الصورة / اللون");
        var header = String.join(",", heads);
        return "\uFEFF" + "بيانات المنتج" + ",".repeat(39) + "\n" + header + "\n"
                + row("منتج", 1, "بخور عود", 3, "https://cdn.example/1.jpg", 6, "١٥٠٫٥٠٥", 9, "OUD-1") + "\n"
                + header + "\n"
                + row("منتج", 1, "عباءة كريب", 3, "https://cdn.example/2.jpg", 6, "249", 28, "اللون", 29, "نص") + "\n"
                + row("خيار", 6, "249", 9, "ABY-1", 30, "أسود") + "\n"
                + row("خيار", 6, "259", 9, "ABY-2", 30, "كحلي") + "\n"
                + row("منتج", 1, "قهوة خولانية", 6, "80 ر.س", 9, "COF-1", 11, "0", 19, "محمصة جازان") + "\n";
    }

    private static String row(String kind, Object... cells) {
        var row = new String[40];
        java.util.Arrays.fill(row, "");
        row[0] = kind;
        for (int at = 0; at < cells.length; at += 2) row[(int) cells[at]] = (String) cells[at + 1];
        return Stream.of(row).collect(joining(","));
    }

    private Plan plan(String file) {
        return plan(file.getBytes(StandardCharsets.UTF_8));
    }

    private Plan plan(byte[] file) {
        if (!(ListFile.read(file) instanceof FileRead.Lines lines)) throw new AssertionError("The file was refused");
        return planner.plan(nakhil, lines, planner.guess(lines), Optional.of(shelf));
    }

    private Applied applied(Plan plan) {
        return applying.apply(nakhil, plan, _ -> {});
    }

    private static String refused(byte[] file) {
        return ListFile.read(file) instanceof FileRead.Refused(var key) ? key : "read";
    }

    private List<DescribedProduct> mine() {
        return workbench.of(nakhil, Optional.empty(), 100);
    }

    private DescribedProduct named(String name) {
        return mine().stream()
                .filter(product -> product.text().name().ar().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            new ByteArrayInputStream(content).transferTo(zip);
        }
        return out.toByteArray();
    }
}
