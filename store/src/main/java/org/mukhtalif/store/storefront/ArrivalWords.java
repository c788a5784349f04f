package org.mukhtalif.store.storefront;

import java.time.LocalDate;
import java.time.ZoneId;
import org.mukhtalif.store.shipping.Arrival;
import org.mukhtalif.store.ui.Words;

/// Says when a parcel should be at the door.
final class ArrivalWords {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    private ArrivalWords() {}

    /// «يُتوقّع وصوله بين الخميس 26 نوفمبر والاثنين 30 نوفمبر».
    static String of(Arrival arrival, Words words) {
        return arrival.earliest().equals(arrival.latest())
                ? words.of("storefront.arrival.on", told(arrival.earliest(), words))
                : words.of(
                        "storefront.arrival.between", told(arrival.earliest(), words), told(arrival.latest(), words));
    }

    private static String told(LocalDate day, Words words) {
        var noon = day.atTime(12, 0).atZone(ZONE).toInstant();
        return words.weekday(noon) + " " + day.getDayOfMonth() + " " + words.of("ui.month." + day.getMonthValue());
    }
}
