package org.mukhtalif.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.json.JsonMapper;

/// A catalogue of any size in the form of the demo data, made of Arabic words that shoppers search for. The same seed
/// gives the same catalogue.
final class MadeUpCatalogue {

    private static final long SEED = 20261123;
    private static final int TOP_CATEGORIES = 10;
    private static final List<String> TILES = List.of("saffron", "sand", "sky", "plum", "palm", "rose");
    private static final List<String> PICTURES = List.of("honey-pot", "teapot", "books", "headphones", "basket");
    private static final List<String> GOODS = List.of(
            "قهوة", "تمر", "عسل", "عود", "عباءة", "إبريق", "سماعة", "كتاب", "حقيبة", "سجادة", "حذاء", "مكتبة", "كاميرا",
            "دلة", "فستان", "كرة", "لعبة", "مبخرة", "ساعة", "مصباح");
    private static final List<String> KINDS = List.of(
            "سعودية", "عربية", "محمّصة", "فاخرة", "صغيرة", "كبيرة", "يدوية", "خشبية", "نحاسية", "جبلية", "ذهبية",
            "بيضاء", "سوداء", "للأطفال", "للرحلات", "منزلية");
    private static final List<String> PLACES =
            List.of("القصيم", "الأحساء", "الباحة", "جازان", "الطائف", "المدينة", "تبوك", "حائل", "نجران", "الرياض");

    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final JsonMapper json = JsonMapper.builder().build();
    private final int products;
    private final int categories;
    private final int merchants;

    MadeUpCatalogue(int products, int categories, int merchants) {
        this.products = products;
        this.categories = categories;
        this.merchants = merchants;
    }

    /// Writes the catalogue's files into a folder, which is made if it is not there.
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("products"));
        write(folder.resolve("categories.json"), categories());
        write(folder.resolve("merchants.json"), merchants());
        for (int merchant = 0; merchant < merchants; merchant++)
            write(folder.resolve("products").resolve(merchantCode(merchant) + ".json"), productsOf(merchant));
    }

    private List<Object> categories() {
        var all = new ArrayList<Object>();
        for (int number = 0; number < categories; number++) {
            var category = new LinkedHashMap<String, Object>();
            category.put("code", categoryCode(number));
            category.put("parent", number < TOP_CATEGORIES ? null : categoryCode(number % TOP_CATEGORIES));
            category.put("order", number);
            category.put("ar", Map.of("name", "قسم " + number, "slug", "قسم-" + number, "blurb", "قسم للقياس"));
            category.put("en", Map.of("name", "Category " + number, "slug", categoryCode(number), "blurb", "Made up"));
            category.put("picture", pick(PICTURES));
            category.put("tile", pick(TILES));
            all.add(category);
        }
        return all;
    }

    private List<Object> merchants() {
        var all = new ArrayList<Object>();
        for (int number = 0; number < merchants; number++) {
            var merchant = new LinkedHashMap<String, Object>();
            merchant.put("code", merchantCode(number));
            merchant.put("ar", Map.of("name", "تاجر " + number, "slug", "تاجر-" + number, "story", "تاجر للقياس."));
            merchant.put("en", Map.of("name", "Merchant " + number, "slug", merchantCode(number), "story", "Made up."));
            merchant.put("city", Map.of("ar", pick(PLACES), "en", "Riyadh"));
            merchant.put("commercialRegister", "70%08d".formatted(number));
            merchant.put("vatNumber", "3%013d3".formatted(number));
            merchant.put("initial", "ت");
            merchant.put("tile", pick(TILES));
            merchant.put("dispatchDays", 1);
            merchant.put("shipping", shipping());
            all.add(merchant);
        }
        return all;
    }

    private static Map<String, Object> shipping() {
        return Map.of(
                "standardMinor", 1800,
                "expressMinor", 3500,
                "freeOverMinor", 20000,
                "standardDays", List.of(2, 4),
                "expressDays", List.of(1, 1));
    }

    private List<Object> productsOf(int merchant) {
        var all = new ArrayList<Object>();
        for (int number = merchant; number < products; number += merchants) all.add(product(number));
        return all;
    }

    private Map<String, Object> product(int number) {
        var name = "%s %s من %s رقم %d".formatted(pick(GOODS), pick(KINDS), pick(PLACES), number);
        boolean onSale = chance.nextInt(7) == 0;
        int price = 1000 + chance.nextInt(500) * 100;
        var product = new LinkedHashMap<String, Object>();
        product.put("code", "made-up-" + number);
        product.put("category", categoryCode(TOP_CATEGORIES + number % (categories - TOP_CATEGORIES)));
        product.put("ar", described(name, name.replace(' ', '-'), "منتج للقياس: " + name + "."));
        product.put(
                "en",
                described("Made-up goods " + number, "made-up-" + number, "Goods for measuring, number " + number));
        product.put("picture", pick(PICTURES));
        product.put("morePictures", List.of());
        product.put("tile", pick(TILES));
        product.put("options", List.of());
        product.put("variants", List.of(variant("MU-" + number, price, onSale)));
        product.put("attributes", List.of(attribute()));
        product.put("popularity", chance.nextInt(1000));
        product.put("arrivedDaysAgo", chance.nextInt(300));
        product.put("returnable", true);
        product.put("alsoSoldBy", List.of());
        return product;
    }

    private static Map<String, Object> described(String name, String slug, String description) {
        return Map.of("name", name, "slug", slug, "description", description);
    }

    private static Map<String, Object> variant(String sku, int price, boolean onSale) {
        var variant = new LinkedHashMap<String, Object>();
        variant.put("sku", sku);
        variant.put("values", List.of());
        variant.put("priceMinor", price);
        variant.put("salePriceMinor", onSale ? price - price / 5 : null);
        variant.put("stock", 1_000_000);
        return variant;
    }

    private Map<String, Object> attribute() {
        var place = pick(PLACES);
        return Map.of("name", Map.of("ar", "المنشأ", "en", "Origin"), "value", Map.of("ar", place, "en", place));
    }

    private String pick(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    private static String categoryCode(int number) {
        return "category-" + number;
    }

    private static String merchantCode(int number) {
        return "merchant-" + number;
    }

    private void write(Path file, Object content) throws IOException {
        Files.writeString(file, json.writeValueAsString(content));
    }
}
