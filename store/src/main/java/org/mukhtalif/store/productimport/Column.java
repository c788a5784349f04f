package org.mukhtalif.store.productimport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a file may say, and the headings under which it says so: ours, those of Salla's list, and
/// what people write by hand.
public enum Column {
    KIND("النوع", "type"),
    PRODUCT("product", "code", "handle", "رمز المنتج في المتجر"),
    NAME_AR("name_ar", "أسم المنتج", "اسم المنتج", "الاسم", "name", "title", "product name", "الاسم بالعربية"),
    NAME_EN("name_en", "name en", "english name", "الاسم بالإنجليزية", "اسم المنتج بالإنجليزية"),
    DESCRIPTION_AR("description_ar", "الوصف", "description", "الوصف بالعربية", "وصف المنتج"),
    DESCRIPTION_EN("description_en", "الوصف بالإنجليزية"),
    CATEGORY("category", "تصنيف المنتج", "القسم", "التصنيف", "الفئة"),
    BRAND("brand", "الماركة", "العلامة التجارية", "vendor"),
    FACTS("facts", "attributes", "المواصفات"),
    RETURNABLE("returnable", "قابل للإرجاع"),
    SKU("sku", "رمز المنتج sku", "رمز المنتج", "رمز التخزين", "رمز الصنف"),
    GTIN("gtin", "ean", "upc", "الرقم الدولي"),
    BARCODE("barcode", "الباركود", "باركود"),
    PRICE("price", "سعر المنتج", "السعر", "سعر البيع"),
    SALE("sale", "sale_price", "السعر المخفض", "sale price", "سعر التخفيض"),
    SALE_FROM("sale_from", "تاريخ بداية التخفيض", "بداية التخفيض"),
    SALE_UNTIL("sale_until", "تاريخ نهاية التخفيض", "نهاية التخفيض"),
    WEIGHT("weight", "الوزن"),
    WEIGHT_UNIT("weight_unit", "وحدة الوزن"),
    STOCK("stock", "quantity", "الكمية", "المخزون", "الكمية المتوفرة"),
    OPTION_1("option_1", "[1] الاسم"),
    VALUE_1("value_1", "[1] القيمة"),
    OPTION_2("option_2", "[2] الاسم"),
    VALUE_2("value_2", "[2] القيمة"),
    OPTION_3("option_3", "[3] الاسم"),
    VALUE_3("value_3", "[3] القيمة"),
    PICTURE("picture", "صورة المنتج", "image_url", "image", "image src", "الصورة");

    static final List<Column> OPTIONS = List.of(OPTION_1, OPTION_2, OPTION_3);
    static final List<Column> VALUES = List.of(VALUE_1, VALUE_2, VALUE_3);

    private final List<String> headings;

    Column(String... headings) {
        this.headings = Arrays.stream(headings).map(Column::compared).toList();
    }

    /// The word of our own files, and of a mapping in a command.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Column> named(String word) {
        return Arrays.stream(values())
                .filter(column ->
                        column.word().equals(compared(word).replace(' ', '_').replace('-', '_')))
                .findFirst();
    }

    static Optional<Column> headed(String heading) {
        var compared = compared(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(compared))
                .findFirst();
    }

    /// A heading may ask, and be marked as wanted.
    private static String compared(String heading) {
        return Spelling.compared(heading.replaceAll("[؟?*:]", ""));
    }
}
