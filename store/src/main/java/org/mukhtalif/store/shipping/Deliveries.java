package org.mukhtalif.store.shipping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.merchants.ShippingTerms;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.orders.ShippingKind;
import org.springframework.stereotype.Component;

/// Says whether and how merchants bring parcels to a place, and for how much.
@Component
public class Deliveries {

    private final Zones zones;
    private final SaudiCities cities;

    Deliveries(Zones zones, SaudiCities cities) {
        this.zones = zones;
        this.cities = cities;
    }

    public Delivery of(Merchant merchant, Consignment what) {
        var all = zones.of(merchant.id());
        if (all.isEmpty()) return flat(merchant.shipping(), what.goods());
        if (what.city().isBlank()) return within(all.getFirst().terms(), what, true);
        return zone(all, what.city())
                .map(zone -> within(zone.terms(), what, false))
                .orElseGet(Delivery.NotThere::new);
    }

    /// Whether the merchant sends parcels to this city at all.
    public boolean reaches(MerchantId merchant, String city) {
        var all = zones.of(merchant);
        return all.isEmpty() || zone(all, city).isPresent();
    }

    public UsualDelivery usual(Merchant merchant) {
        var all = zones.of(merchant.id());
        var terms = merchant.shipping();
        if (all.isEmpty()) return new UsualDelivery(terms.standard(), terms.freeOver(), terms.standardDays(), false);
        var least = all.stream()
                .map(zone -> zone.terms().bands().getFirst().standard())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var first = all.getFirst().terms();
        boolean same = all.size() == 1 && first.bands().size() == 1;
        return new UsualDelivery(
                least, all.size() == 1 ? first.freeOver() : Optional.empty(), first.standardDays(), !same);
    }

    /// A city's own zone goes before its region's.
    private Optional<ShippingZone> zone(List<ShippingZone> all, String key) {
        return cities.of(key).flatMap(city -> with(all, Area.of(city)).or(() -> with(all, Area.regionOf(city))));
    }

    private static Optional<ShippingZone> with(List<ShippingZone> all, Area area) {
        return all.stream().filter(zone -> zone.areas().contains(area)).findFirst();
    }

    private static Delivery within(ZoneTerms terms, Consignment what, boolean preliminary) {
        var band = terms.bandFor(what.grams());
        if (band.isEmpty()) return new Delivery.TooHeavy(terms.heaviest());
        var standard = free(terms.freeOver(), what.goods()).orElse(band.get().standard());
        var ways = new ArrayList<ShippingOption>();
        ways.add(new ShippingOption(ShippingKind.STANDARD, standard, terms.standardDays()));
        band.get()
                .express()
                .ifPresent(price -> ways.add(new ShippingOption(ShippingKind.EXPRESS, price, terms.expressDays())));
        return new Delivery.Offered(ways, terms.freeOver(), preliminary);
    }

    private static Delivery flat(ShippingTerms terms, Money goods) {
        return new Delivery.Offered(
                List.of(
                        new ShippingOption(ShippingKind.STANDARD, terms.standardFor(goods), terms.standardDays()),
                        new ShippingOption(ShippingKind.EXPRESS, terms.express(), terms.expressDays())),
                terms.freeOver(),
                false);
    }

    private static Optional<Money> free(Optional<Money> over, Money goods) {
        return over.filter(limit -> goods.compareTo(limit) >= 0).map(limit -> new Money(0, limit.currency()));
    }
}
