package org.mukhtalif.store.merchantdesk;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.couriers.Register;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.shipping.Band;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.shipping.ShippingZone;
import org.mukhtalif.store.shipping.Zones;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Puts a merchant's zones into words.
@Component
class ShippingPages {

    private final Zones zones;
    private final SaudiCities cities;
    private final Register couriers;

    ShippingPages(Zones zones, SaudiCities cities, Register couriers) {
        this.zones = zones;
        this.cities = cities;
        this.couriers = couriers;
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
                zones.of(merchant.id()).stream().map(zone -> zone(zone, words)).toList(),
                carrying(merchant.id(), words));
    }

    private ShippingPage.@Nullable Carrying carrying(MerchantId merchant, Words words) {
        var all = couriers.all();
        if (all.isEmpty()) return null;
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", words.of("desk.couriers.own")));
        all.forEach(
                each -> choices.add(new Choice(each.key().value(), each.name().in(words.locale()))));
        return new ShippingPage.Carrying(
                choices, couriers.of(merchant).map(each -> each.key().value()).orElse(""));
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
