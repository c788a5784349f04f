package org.mukhtalif.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What one user of a workload comes for, one thing after another: the same for the same user in each run.
final class Wishes {

    private static final List<String> SEARCHES = List.of(
            "قهوه سعودية",
            "تمر القصيم",
            "عسل جبلي",
            "عود",
            "سماعة سوداء",
            "كتاب للأطفال",
            "حقيبه",
            "مبخرة نحاسية",
            "تمر سكري",
            "عسل سدر",
            "دهن عود",
            "قهوة",
            "كتب",
            "بخور",
            "مبخره",
            "سماعات",
            "حقائب",
            "التمر",
            "للقهوة",
            "عسل",
            "اطفال",
            "جوال",
            "عطر",
            "شنطة جلد",
            "فنجان",
            "دلة نحاس",
            "زعفران",
            "هيل");

    /// The first categories are those above the others.
    private static final int UPPER_CATEGORIES = 10;

    private final RandomGenerator chance;
    private final int products;
    private final int categories;

    Wishes(int user, int products, int categories) {
        this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(user);
        this.products = products;
        this.categories = categories;
    }

    /// The slug of a product.
    String product() {
        return product(chance.nextInt(products));
    }

    static String product(int number) {
        return "made-up-" + number;
    }

    /// The slug of a category with goods of its own.
    String category() {
        return "category-" + (UPPER_CATEGORIES + chance.nextInt(categories - UPPER_CATEGORIES));
    }

    /// Words for a search, encoded for an address.
    String search() {
        return Form.encoded(SEARCHES.get(chance.nextInt(SEARCHES.size())));
    }
}
