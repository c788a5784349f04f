package org.mukhtalif.store.productimport;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offers;
import org.springframework.beans.factory.annotation.Autowired;

/// Al-Nakhil with one shelf, and what becomes of the lists that he brings.
abstract class BroughtLists {

    static final String SIMPLE = """
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

    MerchantId nakhil;

    CategoryId shelf;

    @BeforeEach
    void al_nakhil_has_a_shelf() {
        nakhil = goods.merchant();
        shelf = goods.section();
    }

    /// The forty columns with a title above them, a trailing space, a byte order mark and the headings once more.
    static String salla() {
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

    static String row(String kind, Object... cells) {
        var row = new String[40];
        java.util.Arrays.fill(row, "");
        row[0] = kind;
        for (int at = 0; at < cells.length; at += 2) row[(int) cells[at]] = (String) cells[at + 1];
        return Stream.of(row).collect(joining(","));
    }

    Plan plan(String file) {
        return plan(file.getBytes(StandardCharsets.UTF_8));
    }

    Plan plan(byte[] file) {
        if (!(ListFile.read(file) instanceof FileRead.Lines lines)) throw new AssertionError("The file was refused");
        return planner.plan(nakhil, lines, planner.guess(lines), Optional.of(shelf));
    }

    Applied applied(Plan plan) {
        return applying.apply(nakhil, plan, _ -> {});
    }

    static String refused(byte[] file) {
        return ListFile.read(file) instanceof FileRead.Refused(var key) ? key : "read";
    }

    List<DescribedProduct> mine() {
        return workbench.of(nakhil, Optional.empty(), 100);
    }

    DescribedProduct named(String name) {
        return mine().stream()
                .filter(product -> product.text().name().ar().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            new ByteArrayInputStream(content).transferTo(zip);
        }
        return out.toByteArray();
    }
}
