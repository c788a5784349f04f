package org.mukhtalif.store.checkout;

import java.util.Optional;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.language.TypedLine;
import org.mukhtalif.store.shipping.SaudiCities;
import org.mukhtalif.store.shipping.SaudiCity;
import org.springframework.stereotype.Component;

/// The city that somebody chose, if parcels go there. Its key says no more than the list of cities does, and prices
/// that depend on the place are asked with it.
@Component
public class Destinations {

    private final SaudiCities cities;

    Destinations(SaudiCities cities) {
        this.cities = cities;
    }

    /// The key of the city; blank if none or an unknown one was chosen.
    public String key(PersonalText chosen) {
        return of(chosen).map(SaudiCity::key).orElse("");
    }

    Optional<SaudiCity> of(PersonalText chosen) {
        return cities.of(TypedLine.plain(chosen));
    }
}
