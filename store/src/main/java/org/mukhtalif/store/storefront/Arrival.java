package org.mukhtalif.store.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.WorkingDays;
import org.mukhtalif.store.ui.Words;

/// When a parcel that is ordered now should be at the door: dispatch and the way both counted in working days, Sunday
/// to Thursday, in Saudi time.
record Arrival(LocalDate earliest, LocalDate latest) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    static Arrival of(Instant now, Merchant merchant, DeliveryDays days) {
        var dispatch = WorkingDays.after(LocalDate.ofInstant(now, ZONE), merchant.dispatchDays());
        return new Arrival(WorkingDays.after(dispatch, days.from()), WorkingDays.after(dispatch, days.to()));
    }

    /// «يُتوقّع وصوله بين الخميس 26 نوفمبر والاثنين 30 نوفمبر».
    String in(Words words) {
        return earliest.equals(latest)
                ? words.of("storefront.arrival.on", told(earliest, words))
                : words.of("storefront.arrival.between", told(earliest, words), told(latest, words));
    }

    private static String told(LocalDate day, Words words) {
        var noon = day.atTime(12, 0).atZone(ZONE).toInstant();
        return words.weekday(noon) + " " + day.getDayOfMonth() + " " + words.of("ui.month." + day.getMonthValue());
    }
}
