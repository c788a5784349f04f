package org.mukhtalif.privacy.policy;

import java.time.Duration;

/// A period in words, such as «30 يومًا» and "30 days"; the Arabic stands after a preposition.
final class TimeSpan {

    private TimeSpan() {}

    /// Years where the days are whole ones, leap days added; whole days from two days on; else hours.
    static Wording of(Duration period) {
        long count = period.toDays() / 365;
        if (count >= 2 && period.toDays() % 365 <= count) return years(count);
        if (period.compareTo(Duration.ofDays(2)) >= 0) return days(period.toDays());
        return hours(period.toHours());
    }

    /// So many days, with the noun as its number wants it.
    static Wording days(long count) {
        return new Wording(arabic(count, "يوم واحد", "يومين", "أيام", "يومًا", "يوم"), english(count, "day"));
    }

    private static Wording years(long count) {
        return new Wording(arabic(count, "سنة واحدة", "سنتين", "سنوات", "سنة", "سنة"), english(count, "year"));
    }

    private static Wording hours(long count) {
        return new Wording(arabic(count, "ساعة واحدة", "ساعتين", "ساعات", "ساعة", "ساعة"), english(count, "hour"));
    }

    private static String english(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    /// The counted noun follows the last two digits: 3–10 plural, 11–99 singular accusative, 100 singular genitive.
    private static String arabic(long count, String one, String two, String few, String many, String hundred) {
        if (count == 1) return one;
        if (count == 2) return two;
        long rest = count % 100;
        return count + " " + (rest >= 3 && rest <= 10 ? few : rest >= 11 ? many : hundred);
    }
}
