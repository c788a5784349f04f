package org.mukhtalif.store.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Moments as people read them, in the store's zone: Gregorian and Umm al-Qura ([HijrahDate]). The names of
/// months and days are in the bundle `ui`.
final class Calendars {

    private final Words words;
    private final ZoneId zone;
    private final Clock clock;
    private volatile @Nullable Today today;

    Calendars(Words words, ZoneId zone, Clock clock) {
        this.words = words;
        this.zone = zone;
        this.clock = clock;
    }

    /// Written once a day: it stands on every page.
    String today() {
        var day = dayOf(clock.instant());
        var known = today;
        if (known != null && known.day().equals(day)) return known.inWords();
        var noon = day.atTime(12, 0).atZone(zone).toInstant();
        var fresh = new Today(day, weekday(noon) + " " + words.dateBoth(noon));
        today = fresh;
        return fresh.inWords();
    }

    String gregorian(Instant instant) {
        var day = dayOf(instant);
        return dayAndMonth(day) + " " + day.getYear();
    }

    String hijri(Instant instant) {
        var day = HijrahDate.from(dayOf(instant));
        return day.get(ChronoField.DAY_OF_MONTH) + " "
                + words.of("ui.hijri." + day.get(ChronoField.MONTH_OF_YEAR)) + " "
                + day.get(ChronoField.YEAR);
    }

    String weekday(Instant instant) {
        return words.of("ui.weekday." + dayOf(instant).getDayOfWeek().getValue());
    }

    String time(Instant instant) {
        var time = instant.atZone(zone).toLocalTime();
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    String ago(Instant instant) {
        var now = clock.instant();
        var since = Duration.between(instant, now);
        if (since.isNegative()) return words.dateTime(instant);
        if (since.toMinutes() < 1) return words.of("ui.ago.now");
        if (since.toMinutes() < 60) return words.counted("ui.ago.minutes", since.toMinutes());
        return earlier(
                instant,
                ChronoUnit.DAYS.between(dayOf(instant), dayOf(now)),
                dayOf(now).getYear());
    }

    private String earlier(Instant instant, long days, int thisYear) {
        var day = dayOf(instant);
        if (days == 0) return words.of("ui.ago.today", time(instant));
        if (days == 1) return words.of("ui.ago.yesterday", time(instant));
        if (days < 7) return weekday(instant) + " " + time(instant);
        return day.getYear() == thisYear ? dayAndMonth(day) : gregorian(instant);
    }

    private String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + words.of("ui.month." + day.getMonthValue());
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private record Today(LocalDate day, String inWords) {}
}
