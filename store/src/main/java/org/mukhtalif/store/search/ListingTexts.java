package org.mukhtalif.store.search;

import static java.util.stream.Collectors.joining;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.search.Vocabulary.WordUse;
import org.springframework.stereotype.Component;

/// What is written down about an offered product: its card, and the words by which it is found.
@Component
class ListingTexts {

    private final Categories categories;
    private final Merchants merchants;

    ListingTexts(Categories categories, Merchants merchants) {
        this.categories = categories;
        this.merchants = merchants;
    }

    List<Card> cards(List<Offered> products, Map<Attribute, Integer> numbers) {
        return products.stream().map(product -> card(product, numbers)).toList();
    }

    /// For each merchant of each product what that merchant's own page shows.
    List<MerchantCard> merchantCards(List<Offered> products) {
        return products.stream()
                .flatMap(product -> product.merchants().stream().map(merchant -> card(product.by(merchant), merchant)))
                .toList();
    }

    private static MerchantCard card(Offered product, long merchant) {
        var best = product.best();
        return new MerchantCard(
                merchant,
                product.sheet().id().value(),
                best.id().value(),
                best.price().minorUnits(),
                best.oldPrice().map(Money::minorUnits).orElse(null),
                product.hasSeveralPrices(),
                best.isInStock());
    }

    List<Document> documents(List<Offered> products) {
        return products.stream().map(this::document).toList();
    }

    /// The words that name these products, for mending what is mistyped.
    Collection<WordUse> words(List<Offered> products) {
        var uses = new HashMap<String, WordUse>();
        products.stream()
                .map(this::naming)
                .flatMap(text -> SearchTerm.ofText(text).words().stream())
                .filter(word -> Character.isLetter(word.folded().charAt(0)))
                .map(word -> new WordUse(word.folded(), word.shown(), 1))
                .forEach(use -> uses.merge(use.word(), use, ListingTexts::together));
        return uses.values();
    }

    private static WordUse together(WordUse one, WordUse other) {
        return new WordUse(one.word(), one.shown(), one.uses() + other.uses());
    }

    private Card card(Offered product, Map<Attribute, Integer> numbers) {
        var sheet = product.sheet();
        var best = product.best();
        return new Card(
                sheet.id().value(),
                sheet.category().value(),
                categories.pathTo(sheet.category()).getFirst().id().value(),
                product.merchants(),
                best.id().value(),
                sheet.name().ar(),
                sheet.name().en(),
                sheet.slug().ar(),
                sheet.slug().en(),
                sheet.picture(),
                sheet.tile(),
                best.price().minorUnits(),
                best.oldPrice().map(Money::minorUnits).orElse(null),
                best.price().currency().getCurrencyCode(),
                product.hasSeveralPrices(),
                best.isInStock(),
                sheet.popularity(),
                sheet.arrivedAt().truncatedTo(ChronoUnit.MILLIS).toString(),
                sheet.attributes().stream().map(numbers::get).distinct().toList());
    }

    private Document document(Offered product) {
        var sheet = product.sheet();
        return new Document(
                sheet.id().value(),
                sheet.popularity(),
                SearchTerm.ofText(both(sheet.name())).compared(),
                SearchTerm.ofText(facts(product)).compared(),
                SearchTerm.ofText(both(sheet.description())).compared());
    }

    private String naming(Offered product) {
        return both(product.sheet().name()) + " " + facts(product);
    }

    private String facts(Offered product) {
        var sheet = product.sheet();
        var places = categories.pathTo(sheet.category()).stream().map(Category::name);
        var sellers = product.merchants().stream()
                .flatMap(id -> merchants.find(new MerchantId(id)).stream())
                .map(Merchant::name);
        var attributes = sheet.attributes().stream().map(Attribute::value);
        var choices = sheet.options().stream().flatMap(option -> option.values().stream());
        return Stream.of(places, sellers, attributes, choices)
                .flatMap(texts -> texts)
                .map(ListingTexts::both)
                .collect(joining(" "));
    }

    private static String both(Bilingual text) {
        return text.ar() + " " + text.en();
    }

    record Card(
            long product,
            long category,
            long section,
            List<Long> merchants,
            long offer,
            String nameAr,
            String nameEn,
            String slugAr,
            String slugEn,
            String picture,
            String tile,
            long price,
            @Nullable Long oldPrice,
            String currency,
            boolean severalPrices,
            boolean inStock,
            int popularity,
            String arrivedAt,
            List<Integer> facets) {}

    record MerchantCard(
            long merchant,
            long product,
            long offer,
            long price,
            @Nullable Long oldPrice,
            boolean severalPrices,
            boolean inStock) {}

    record Document(long product, int popularity, String name, String facts, String description) {}
}
