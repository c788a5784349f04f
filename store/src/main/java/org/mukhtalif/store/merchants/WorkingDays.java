package org.mukhtalif.store.merchants;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The days on which parcels move in Saudi Arabia: Sunday to Thursday. Public holidays are not known here.
public final class WorkingDays {

    private WorkingDays() {}

    /// The working day that comes so many working days after `day`; with none, `day` itself or the first one behind it.
    public static LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (int left = count; left > 0 || isWeekend(reached); ) {
            reached = reached.plusDays(1);
            if (!isWeekend(reached)) left--;
        }
        return reached;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }
}
