package org.mukhtalif.store.fulfilment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.WorkingDays;

/// By when a parcel was promised at the door: the end of the last day that was shown, counted in working days of Saudi
/// Arabia. Frozen when the parcel is opened.
record DeliveryPromise(Instant by) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");

    /// How much later than promised a delivery may be before the shopper may call it off, by the day of the promise.
    ///
    /// Source: E-Commerce Law (Royal Decree M/126), art. 14: fifteen days; a lawyer is to confirm.
    private static final List<Patience> NEWEST_FIRST =
            List.of(new Patience(LocalDate.of(2019, 10, 25), Period.ofDays(15)));

    static DeliveryPromise of(Merchant merchant, int withinDays, Instant confirmed) {
        var dispatched = WorkingDays.after(LocalDate.ofInstant(confirmed, ZONE), merchant.dispatchDays());
        return new DeliveryPromise(WorkingDays.after(dispatched, withinDays)
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant());
    }

    /// From when on the shopper may call it off because it is late.
    Instant lateFrom() {
        var day = LocalDate.ofInstant(by, ZONE);
        return NEWEST_FIRST.stream()
                .filter(rule -> !day.isBefore(rule.from()))
                .findFirst()
                .map(rule -> by.atZone(ZONE).plus(rule.patience()).toInstant())
                .orElse(by);
    }

    private record Patience(LocalDate from, Period patience) {}
}
