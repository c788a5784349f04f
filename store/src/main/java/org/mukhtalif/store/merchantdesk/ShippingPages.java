package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Optional;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.shipping.Band;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.shipping.ShippingZone;
import org.mukhtalif.store.shipping.Zones;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Puts a merchant's zones into words.
@Component
class ShippingPages {

    private final Zones zones;
    private final SaudiCities cities;

    ShippingPages(Zones zones, SaudiCities cities) {
        this.zones = zones;
        this.cities = cities;
    }

    ShippingPage of(Merchant merchant, Words words) {
        var terms = merchant.shipping();
        return new ShippingPage(
                new ShippingPage.Usual(
                        terms.standard(),
                        terms.express(),
                        terms.freeOver().orElse(null),
                        days(terms.standardDays(), words),
                        days(terms.expressDays(), words)),
                zones.of(merchant.id()).stream().map(zone -> zone(zone, words)).toList());
    }

    private ShippingPage.Zone zone(ShippingZone zone, Words words) {
        var terms = zone.terms();
        boolean fast = terms.bands().stream().map(Band::express).anyMatch(Optional::isPresent);
        return new ShippingPage.Zone(
                zone.id(),
                areas(zone, words),
                terms.bands().stream()
                        .map(band -> new ShippingPage.Price(
                                kilograms(band.upToGrams()),
                                band.standard(),
                                band.express().orElse(null)))
                        .toList(),
                terms.freeOver().orElse(null),
                days(terms.standardDays(), words),
                fast ? days(terms.expressDays(), words) : null);
    }

    String areas(ShippingZone zone, Words words) {
        return zone.areas().stream()
                .flatMap(area -> cities.name(area, words.locale()).stream())
                .collect(joining(words.of("desk.shipping.and")));
    }

    static String kilograms(int grams) {
        return BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
    }

    private static String days(DeliveryDays days, Words words) {
        return days.from() == days.to()
                ? words.counted("desk.shipping.days", days.to())
                : words.of("desk.shipping.days.between", days.from(), words.counted("desk.shipping.days", days.to()));
    }
}
