package org.mukhtalif.store.storefront;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.payments.OfferedMethods;
import org.mukhtalif.store.shipping.Arrival;
import org.mukhtalif.store.shipping.Deliveries;
import org.mukhtalif.store.shipping.UsualDelivery;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Puts an offer, its merchant and the calendar together for a page.
@Component
class OfferCards {

    private static final ZoneId TAX_ZONE = ZoneId.of("Asia/Riyadh");
    private static final int FEW = 5;
    private static final int MOST = 99;

    private final Merchants merchants;
    private final Deliveries deliveries;
    private final OfferedMethods methods;
    private final Clock clock;

    OfferCards(Merchants merchants, Deliveries deliveries, OfferedMethods methods, Clock clock) {
        this.merchants = merchants;
        this.deliveries = deliveries;
        this.methods = methods;
        this.clock = clock;
    }

    OfferCard of(Offer offer, Words words) {
        var merchant = merchants.find(offer.merchant()).orElseThrow();
        var usual = deliveries.usual(merchant);
        return new OfferCard(
                offer.id().value(),
                offer.price(),
                offer.oldPrice().orElse(null),
                offer.asking().lowestBefore().orElse(null),
                VatRates.on(LocalDate.ofInstant(clock.instant(), TAX_ZONE)).includedIn(offer.price()),
                Math.min(offer.stock(), MOST),
                offer.isInStock() && offer.stock() <= FEW ? words.counted("storefront.left", offer.stock()) : null,
                ArrivalWords.of(Arrival.of(clock.instant(), merchant, usual.days()), words),
                shipping(offer, usual, words),
                paying(offer, words),
                MerchantCard.of(merchant, words));
    }

    private String paying(Offer offer, Words words) {
        return methods.on(offer.price(), "").stream()
                .map(method -> words.of("storefront.payment." + method.key()))
                .collect(joining(" · "));
    }

    private static String shipping(Offer offer, UsualDelivery usual, Words words) {
        if (usual.freeOver()
                .filter(limit -> offer.price().compareTo(limit) >= 0)
                .isPresent()) return words.of("storefront.shipping.free");
        if (usual.byPlace()) return words.of("storefront.shipping.by-place", usual.from());
        if (usual.from().isZero()) return words.of("storefront.shipping.free");
        return usual.freeOver()
                .map(limit -> words.of("storefront.shipping.free-over", usual.from(), limit))
                .orElseGet(() -> words.of("storefront.shipping.price", usual.from()));
    }
}
