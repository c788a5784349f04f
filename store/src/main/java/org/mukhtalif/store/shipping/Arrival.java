package org.mukhtalif.store.shipping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.mukhtalif.store.merchants.DeliveryDays;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.WorkingDays;

/// When a parcel that is ordered now should be at the door: dispatch and the way both counted in working days, Sunday
/// to Thursday, in Saudi time.
public record Arrival(LocalDate earliest, LocalDate latest) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    public static Arrival of(Instant now, Merchant merchant, DeliveryDays days) {
        var dispatch = WorkingDays.after(LocalDate.ofInstant(now, ZONE), merchant.dispatchDays());
        return new Arrival(WorkingDays.after(dispatch, days.from()), WorkingDays.after(dispatch, days.to()));
    }
}
