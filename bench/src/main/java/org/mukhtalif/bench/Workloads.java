package org.mukhtalif.bench;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The five workloads of the comparison, played through the pages as a guest without JavaScript plays them.
final class Workloads {

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

    private final int products;
    private final int categories;

    Workloads(int products, int categories) {
        this.products = products;
        this.categories = categories;
    }

    List<Workload> all() {
        return List.of(
                new Workload("W1", "listing of 24", (visitor, user) -> {
                    var chance = chance(user);
                    return () -> opened(visitor.open("/categories/category-" + (10 + chance.nextInt(categories - 10))));
                }),
                new Workload("W2", "product", (visitor, user) -> {
                    var chance = chance(user);
                    return () -> opened(visitor.open("/products/made-up-" + chance.nextInt(products)));
                }),
                new Workload("W3", "Arabic text search", (visitor, user) -> {
                    var chance = chance(user);
                    return () -> opened(visitor.open("/search?q=" + Form.encoded(pick(SEARCHES, chance))));
                }),
                new Workload("W4", "new cart with a line", (visitor, user) -> {
                    var form = cartForm(visitor, user);
                    return () -> {
                        visitor.becomeSomebodyElse();
                        redirected(visitor.submitOnly(form));
                    };
                }),
                new Workload("W5", "whole guest checkout", (visitor, user) -> {
                    var form = cartForm(visitor, user);
                    return () -> {
                        visitor.becomeSomebodyElse();
                        redirected(visitor.submitOnly(form));
                        var checkout = visitor.open("/checkout").form("/checkout/placement");
                        opened(visitor.submit(Guest.fillIn(checkout)), "/orders/");
                    };
                }));
    }

    private Form cartForm(Visitor visitor, int user) {
        return visitor.open("/products/made-up-" + user % products).form("/cart/lines");
    }

    private static void opened(Visitor.Page page) {
        if (page.status() != 200)
            throw new IllegalStateException(page.address().getPath() + " answered " + page.status());
    }

    private static void opened(Visitor.Page page, String where) {
        opened(page);
        if (!page.address().getPath().startsWith(where))
            throw new IllegalStateException("Ended at " + page.address().getPath() + " instead of " + where);
    }

    private static void redirected(Visitor.Page page) {
        if (page.status() / 100 != 3)
            throw new IllegalStateException(page.address().getPath() + " answered " + page.status());
    }

    private static String pick(List<String> words, RandomGenerator chance) {
        return words.get(chance.nextInt(words.size()));
    }

    private static RandomGenerator chance(int user) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(user);
    }
}
