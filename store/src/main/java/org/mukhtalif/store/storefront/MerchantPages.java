package org.mukhtalif.store.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.search.Shelf;
import org.mukhtalif.store.search.ShelfOrder;
import org.mukhtalif.store.shipping.Deliveries;
import org.mukhtalif.store.shipping.UsualDelivery;
import org.mukhtalif.store.ui.Crumb;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Makes the pages about merchants.
@Component
class MerchantPages {

    private final Merchants merchants;
    private final Deliveries deliveries;
    private final ShelfViews views;

    MerchantPages(Merchants merchants, Deliveries deliveries, ShelfViews views) {
        this.merchants = merchants;
        this.deliveries = deliveries;
        this.views = views;
    }

    List<MerchantCard> all(Words words) {
        return merchants.all().stream()
                .map(merchant -> MerchantCard.of(merchant, words))
                .toList();
    }

    Optional<MerchantPage> at(String slug, MultiValueMap<String, String> asked, Words words) {
        return merchants.bySlug(slug).map(merchant -> page(merchant, asked, words));
    }

    private MerchantPage page(Merchant merchant, MultiValueMap<String, String> asked, Words words) {
        var card = MerchantCard.of(merchant, words);
        return new MerchantPage(
                card,
                merchant.story().in(words.language().locale()),
                new BothPaths(
                        Paths.merchant(merchant.slug(), Language.ARABIC),
                        Paths.merchant(merchant.slug(), Language.ENGLISH)),
                List.of(Crumb.to(words.of("storefront.merchants.title"), Paths.MERCHANTS), Crumb.here(card.title())),
                facts(merchant, deliveries.usual(merchant), words),
                asked.isEmpty(),
                views.of(
                        new Shelf.OfMerchant(merchant.id()),
                        ShelfQuery.of(asked, ShelfOrder.POPULAR),
                        ShelfOrder.POPULAR,
                        card.path(),
                        words));
    }

    private static List<ProductPage.Fact> facts(Merchant merchant, UsualDelivery usual, Words words) {
        var terms = merchant.shipping();
        var facts = new ArrayList<ProductPage.Fact>();
        facts.add(fact("register", merchant.commercialRegister(), words));
        facts.add(fact(
                "vat-number", merchant.vatNumber().orElseGet(() -> words.of("storefront.merchant.no-vat")), words));
        facts.add(fact("city", merchant.city().in(words.language().locale()), words));
        facts.add(fact("dispatch", words.counted("storefront.merchant.dispatch", merchant.dispatchDays()), words));
        if (usual.byPlace()) {
            facts.add(fact("by-place", words.of("storefront.shipping.by-place", usual.from()), words));
            return facts;
        }
        facts.add(fact(
                "standard",
                words.of("storefront.merchant.way", terms.standard(), days(terms.standardDays(), words)),
                words));
        facts.add(fact(
                "express",
                words.of("storefront.merchant.way", terms.express(), days(terms.expressDays(), words)),
                words));
        terms.freeOver()
                .ifPresent(limit -> facts.add(fact("free", words.of("storefront.merchant.free-over", limit), words)));
        return facts;
    }

    static String days(DeliveryDays days, Words words) {
        return days.from() == days.to()
                ? words.counted("storefront.days", days.to())
                : words.of("storefront.days.between", days.from(), words.counted("storefront.days", days.to()));
    }

    private static ProductPage.Fact fact(String key, String text, Words words) {
        return new ProductPage.Fact(words.of("storefront.merchant.fact." + key), text);
    }
}
