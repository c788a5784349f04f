package org.mukhtalif.store.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.money.VatRates;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.shipping.Arrival;
import org.mukhtalif.store.shipping.Deliveries;
import org.springframework.stereotype.Component;

/// Puts an offer, its merchant and the calendar together for a program.
@Component
class OffersForPrograms {

    private static final ZoneId TAX_ZONE = ZoneId.of("Asia/Riyadh");
    private static final int MOST = 99;

    private final Merchants merchants;
    private final Deliveries deliveries;
    private final Clock clock;

    OffersForPrograms(Merchants merchants, Deliveries deliveries, Clock clock) {
        this.merchants = merchants;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// In their order, those of each variant together.
    Map<VariantId, List<OfferJson>> of(List<Offer> offers) {
        return offers.stream().collect(groupingBy(Offer::variant, mapping(this::of, toList())));
    }

    private OfferJson of(Offer offer) {
        var merchant = merchants.find(offer.merchant()).orElseThrow();
        var usual = deliveries.usual(merchant);
        var arrival = offer.isInStock()
                ? Optional.of(Arrival.of(clock.instant(), merchant, usual.days()))
                : Optional.<Arrival>empty();
        return new OfferJson(
                offer.id().value(),
                offer.merchant().value(),
                Amount.of(offer.price()),
                Amount.of(VatRates.on(LocalDate.ofInstant(clock.instant(), TAX_ZONE))
                        .includedIn(offer.price())),
                Amount.of(offer.oldPrice()),
                Amount.of(offer.asking().lowestBefore()),
                offer.isInStock(),
                Math.min(offer.stock(), MOST),
                arrival.map(Arrival::earliest).orElse(null),
                arrival.map(Arrival::latest).orElse(null),
                DeliveryJson.of(usual));
    }
}
